import { type Capitals, type Token, tokensOf } from './tokens'

/** A phrase of a table, split into words as texts are. */
export interface Phrase<Meaning> {
  readonly words: readonly Word[]
  readonly meaning: Meaning
}

type Word = Pick<Extract<Token, { kind: 'word' }>, 'word' | 'capitals'>

/** Meanings of phrases, by their first word; of phrases that begin alike, the longest comes first. */
export type Phrasebook<Meaning> = ReadonlyMap<string, readonly Phrase<Meaning>[]>

const rank: Readonly<Record<Capitals, number>> = { none: 0, first: 1, all: 2 }

/** Builds a phrasebook from phrases in their usual spelling; if a phrase is listed twice, its first meaning counts. */
export function phrasebookOf<Meaning>(
  entries: Iterable<readonly [phrase: string, meaning: Meaning]>,
): Phrasebook<Meaning> {
  const book = new Map<string, Phrase<Meaning>[]>()
  for (const [phrase, meaning] of entries) {
    const read = tokensOf(phrase).filter((token) => token.kind === 'word')
    // A sign that counts only between numbers is not read as a word by itself.
    const words = read.length > 0 ? read : [{ word: phrase, capitals: 'none' } as const]
    const first = words[0]?.word ?? phrase
    const phrases = book.get(first)
    if (phrases === undefined) book.set(first, [{ words, meaning }])
    else phrases.push({ words, meaning })
  }
  for (const phrases of book.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  return book
}

/**
 * The longest phrase that begins at a token; `undefined` if there is none. Capitals must match those of the table (Réunion
 * is a country, "réunion" a meeting), unless the whole text is written without any.
 */
export function phraseAt<Meaning>(
  book: Phrasebook<Meaning>,
  tokens: readonly Token[],
  at: number,
  hasCapitals = true,
): Phrase<Meaning> | undefined {
  const first = tokens[at]
  if (first?.kind !== 'word') return undefined
  return book.get(first.word)?.find(({ words }) =>
    words.every((word, index) => {
      const token = tokens[at + index]
      return token?.kind === 'word' && token.word === word.word && isAsCapital(token, word, hasCapitals)
    }),
  )
}

function isAsCapital(token: Word, word: Word, hasCapitals: boolean): boolean {
  const asked = word.capitals === 'first' && !hasCapitals ? 'none' : word.capitals
  return rank[token.capitals] >= rank[asked]
}
