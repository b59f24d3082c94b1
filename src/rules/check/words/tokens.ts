import { fold } from '~/rules/selection/search'

/** A range of the text in UTF-16 units, the end excluded. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Capitals of a word: none, only the first letter, all of them ("pays", "Pays", "SSI"). */
export type Capitals = 'none' | 'first' | 'all'

export interface WrittenNumber {
  readonly kind: 'number'
  readonly value: number
  /** `year`: four digits in a row. `noun`: a number that takes "of", as "une centaine" and "deux millions" do. */
  readonly form: 'count' | 'year' | 'noun'
}

/** One token of the text. The kinds of `aside` look like a count and are none. */
export type Token = Span &
  (
    | { readonly kind: 'word'; readonly word: string; readonly capitals: Capitals }
    | WrittenNumber
    | { readonly kind: 'date'; readonly year: number }
    | {
        readonly kind: 'aside'
        readonly reason: 'link' | 'phone' | 'code' | 'decimal' | 'other-script' | 'out-of-range'
      }
    /** The end of a sentence. */
    | { readonly kind: 'stop' }
  )

/*
 * The first pattern that matches at a position wins. Text that matches none is skipped: white space, quotation marks,
 * bidirectional controls. Every repetition is bounded or cannot backtrack, so that no text makes the scanner read a range
 * over and over.
 */
const patterns = {
  markup: /<\/?[a-z][^<>]{0,200}>/u,
  link: /(?:https?:\/\/|www\.)\S+/u,
  phone: /\+\d{1,3}(?:[ \u00A0.-]?\(?\d{1,4}\)?){4,6}|\b0\d{1,4}(?:[ \u00A0.-]?\d{2,4}){2,4}/u,
  date: /\b(?:\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d|(?:19|20)\d\d-\d\d(?:-\d\d)?)\b/u,
  code: /\p{L}[\p{L}\p{M}]*(?:\d|[-‑]\d{1,3}(?!\d))[\p{L}\d]*|\d+\p{L}[\p{L}\d]*|n° ?\d+(?:[-/]\d+)*|\b\d\d?:\d\d\b/u,
  grouped: /\d{1,3}(?:(?:[ \u00A0\u2009\u202F]\d{3})+|(?:\.\d{3})+|(?:,\d{3})+|(?:['’]\d{3})+)(?!\d)/u,
  decimal: /\d+[.,]\d+/u,
  digits: /\d+/u,
  script: /\p{Nd}+/u,
  abbreviation: /(?:approx|art|ca?|env|no|pp?)\.(?= ?\d)/u,
  word: /\p{L}[\p{L}\p{M}\p{Cf}]*/u,
  stop: /[.!?…]{1,9}(?=[\s"”»)]|$)|\n\s*\n/u,
  minus: /(?<![\p{L}\p{N}] ?)[-–−](?=\d)/u,
  orMore: /(?<=\d)\+/u,
  range: /(?<=\d) ?[-–] ?(?=\d)/u,
  dash: / [-–—] /u,
  sign: /[+~≈<>≤≥=%‰€$£/,;:()→]/u,
} as const

type Pattern = keyof typeof patterns

const names = Object.keys(patterns).filter((name): name is Pattern => name in patterns)

/** One group per pattern, in their order: named groups are several times as slow. */
const scanner = new RegExp(names.map((name) => `(${patterns[name].source})`).join('|'), 'giu')

/** Signs with several spellings, in the spelling that the phrase tables use. */
const signs: Partial<Record<Pattern, string>> = { minus: '−', orMore: '≥', range: '–', dash: '—' }

/** The words, numbers and ends of sentences of a text, in order. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(scanner)) {
    const [found] = match
    const name = names[match.indexOf(found, 1) - 1]
    if (name === undefined || name === 'markup') continue
    tokens.push({ start: match.index, end: match.index + found.length, ...tokenOf(name, found) })
  }
  return tokens
}

type Bare<T> = T extends unknown ? Omit<T, keyof Span> : never

function tokenOf(name: Exclude<Pattern, 'markup'>, found: string): Bare<Token> {
  switch (name) {
    case 'grouped':
    case 'digits':
      return numberOf(found)
    case 'date':
      return { kind: 'date', year: Number(/(?:19|20)\d\d/.exec(found)?.[0]) }
    case 'script':
      return { kind: 'aside', reason: 'other-script' }
    case 'link':
    case 'phone':
    case 'code':
    case 'decimal':
      return { kind: 'aside', reason: name }
    case 'stop':
      return { kind: 'stop' }
    default:
      return { kind: 'word', word: signs[name] ?? wordOf(found), capitals: capitalsOf(found) }
  }
}

/** A number that begins with a zero is an identifier, not a count. */
function numberOf(found: string): Bare<Token> {
  const digits = found.replaceAll(/\D/g, '')
  const value = Number(digits)
  if (digits.length > 1 && digits.startsWith('0')) return { kind: 'aside', reason: 'code' }
  if (!Number.isSafeInteger(value)) return { kind: 'aside', reason: 'out-of-range' }
  return { kind: 'number', value, form: /^\d{4}$/.test(found) ? 'year' : 'count' }
}

/** Folding would remove signs: they stay as they are. */
function wordOf(found: string): string {
  return fold(found.replaceAll(/\p{Cf}/gu, '')) || found
}

function capitalsOf(found: string): Capitals {
  if (!/^\p{Lu}/u.test(found)) return 'none'
  return found.length > 1 && found === found.toUpperCase() ? 'all' : 'first'
}
