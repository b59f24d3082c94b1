/** A place in the document: keys and indexes from the root. */
export type Path = readonly (string | number)[]

/** Faults of a value by itself. */
export const formCodes = [
  'missing',
  'not-an-object',
  'not-a-list',
  'not-text',
  'blank',
  'not-legible',
  'too-long',
  'not-an-id',
  'not-a-date',
  'not-a-year',
  'not-a-country',
  'not-a-position',
  'not-a-link',
  'not-a-language',
  'not-an-email',
  'not-a-count',
  'not-yes-or-no',
  'not-in-list',
  'no-source',
] as const

export type FormCode = (typeof formCodes)[number]

/** Faults between two records, or between two fields of one. */
export type LinkCode =
  | 'duplicate'
  | 'unknown-source'
  | 'unknown-threat'
  | 'unknown-cooperation'
  | 'unknown-region'
  | 'unknown-figure'
  | 'refers-to-itself'
  | 'echo-of-echo'
  | 'echo-of-other-metric'
  | 'date-kind-mismatch'
  | 'unit-mismatch'
  | 'bounds-reversed'
  | 'unsourced-post'

/** `malformed`: a fault without a code of its own, which only a new check could cause. */
export type ReasonCode = FormCode | LinkCode | 'malformed'

/** The reason for a refusal: a code to translate, and the value found, cut to a readable length. */
export interface Reason {
  readonly code: ReasonCode
  readonly value?: string
}

/** A fault at its exact place. */
export interface Fault {
  readonly path: Path
  readonly reason: Reason
}

/** A part of the answer that was left out. */
export interface Problem {
  /** For readers: `posts · ml-bamako · threats · 3` (counted from 1 where a part has no id). */
  readonly unit: string
  /** The id of the record that the part belongs to, if it has one. */
  readonly id?: string
  /** The same place for programs, in the answer as received. */
  readonly path: Path
  /** Place of the fault inside the part, such as `sources[0]`; empty if it is the part itself. */
  readonly field: string
  readonly reason: Reason
}

const longestValue = 80

/** Lone surrogates, control characters, and bidirectional controls. */
const unshowable = /[\p{Cs}\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** A value as shown in a message: short, on one line, and harmless to the text around it. */
export function previewValue(value: unknown): string {
  if (Array.isArray(value)) return '[…]'
  if (typeof value === 'object' && value !== null) return '{…}'
  const text = String(value)
  // Only the beginning of a very long text is processed.
  const shown = text
    .slice(0, 4 * longestValue)
    .replace(/\s+/g, ' ')
    .replace(unshowable, '\uFFFD')
  const isWhole = shown.length <= longestValue && text.length <= 4 * longestValue
  // Never cut inside a surrogate pair.
  return isWhole ? shown : `${shown.slice(0, longestValue).replace(/[\ud800-\udbff]$/, '')}…`
}

/** A path in the notation of programs: `threats[2].sources[0]`. */
export function formatPath(path: Path): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '')
}
