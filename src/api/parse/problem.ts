/** Where something is in the document: keys and indexes from the root. */
export type Path = readonly (string | number)[]

/** What a value by itself can have wrong. */
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

/** What can be wrong between one record and another, or between two fields of one. */
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

/** `malformed`: wrong in a way that has no word here, which only a new check could cause. */
export type ReasonCode = FormCode | LinkCode | 'malformed'

/** Why something was refused: a code to translate, and the value found, cut to a readable length. */
export interface Reason {
  readonly code: ReasonCode
  readonly value?: string
}

/** One thing wrong, at its exact place. */
export interface Fault {
  readonly path: Path
  readonly reason: Reason
}

/** A part of the answer that was left out. */
export interface Problem {
  /** For people: `posts · ml-bamako · threats · 3` (counted from 1 where a part has no id). */
  readonly unit: string
  /** The id of the record that the part belongs to, when it has one. */
  readonly id?: string
  /** The same place for programs, in the answer as it was received. */
  readonly path: Path
  /** Where in the part the fault lies, such as `sources[0]`; empty when it is the part itself. */
  readonly field: string
  readonly reason: Reason
}

const longestValue = 80

/** Halves of surrogate pairs, control codes, and the signs that turn the direction of the text around them. */
const unshowable = /[\p{Cs}\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** A value as it can be shown in a message: short, on one line, without what would upset its surroundings. */
export function previewValue(value: unknown): string {
  if (Array.isArray(value)) return '[…]'
  if (typeof value === 'object' && value !== null) return '{…}'
  const text = String(value)
  // Of a very long text only the beginning is looked at.
  const shown = text
    .slice(0, 4 * longestValue)
    .replace(/\s+/g, ' ')
    .replace(unshowable, '\uFFFD')
  const isWhole = shown.length <= longestValue && text.length <= 4 * longestValue
  // Not between the two halves of a pair.
  return isWhole ? shown : `${shown.slice(0, longestValue).replace(/[\ud800-\udbff]$/, '')}…`
}

/** A path as programmers write it: `threats[2].sources[0]`. */
export function formatPath(path: Path): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '')
}
