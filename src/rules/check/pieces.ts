import type { CountryCode } from '~/model/claim'
import type { Network } from '~/model/network'
import type { CountryEntry } from '~/rules/selection/country-search'

import { type Cue, type Lexicon, type Meaning, meaningsOf } from './lexicon'
import { phraseAt, type Phrasebook, phrasebookOf } from './phrasebook'
import type { Span, Token } from './tokens'

/**
 * A part of a sentence: a phrase that means something to the reader, the name of a place, a number or what only looks
 * like one, or a word that it does not know.
 */
export type Piece = Span &
  (
    | Meaning
    | { readonly kind: 'place'; readonly country: CountryCode }
    | { readonly kind: 'unknown' }
    | Exclude<Token, { readonly kind: 'word' | 'stop' }>
  )

/** Names of places in any language: countries, and the cities of posts. */
export type Places = Phrasebook<CountryCode>

/** Articles are not written before a name in every place: "au Caire", "en Gambie". */
const article = /^(?:la|le|les|the|l)[ ’']/iu

/** The names of all countries but France, and of the cities where posts are, as texts may have them. */
export function placesOf(countries: readonly CountryEntry[], { posts }: Pick<Network, 'posts'>): Places {
  const named = countries.flatMap(({ code, names, aliases = [] }) =>
    [...names, ...aliases].map((name) => [name, code] as const),
  )
  const cities = posts.flatMap(({ city, country }) =>
    [city.fr, city.en].map((name) => [name, country] as const),
  )
  return phrasebookOf(
    [...named, ...cities]
      .filter(([, code]) => code !== 'FR')
      .map(([name, code]) => [name.replace(article, ''), code]),
  )
}

/** The language that knows most of the words of a sentence, the first of several. */
export function languageOf(tokens: readonly Token[], lexicons: readonly Lexicon[]): Lexicon | null {
  const byKnown = lexicons
    .map((lexicon) => ({ lexicon, known: countKnown(tokens, lexicon) }))
    .toSorted((a, b) => b.known - a.known)
  return byKnown[0]?.lexicon ?? null
}

function countKnown(tokens: readonly Token[], lexicon: Lexicon): number {
  const meanings = meaningsOf(lexicon)
  let known = 0
  for (let at = 0; at < tokens.length;) {
    const length = phraseAt(meanings, tokens, at, false)?.words.length ?? 0
    known += length
    at += Math.max(1, length)
  }
  return known
}

/** Cuts a sentence into pieces; the longest phrase wins, a word of the language before a name as long. */
export function piecesOf(
  tokens: readonly Token[],
  lexicon: Lexicon,
  places: Places,
  hasCapitals: boolean,
): readonly Piece[] {
  const meanings = meaningsOf(lexicon)
  const pieces: Piece[] = []
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]
    const phrase = phraseAt(meanings, tokens, at, false)
    const name = phraseAt(places, tokens, at, hasCapitals)
    const isName = name !== undefined && name.words.length > (phrase?.words.length ?? 0)
    const length = (isName ? name : phrase)?.words.length ?? 1
    const [start, end] = [token?.start ?? 0, tokens[at + length - 1]?.end ?? 0]
    if (isName) pieces.push({ start, end, kind: 'place', country: name.meaning })
    else if (token?.kind === 'word') pieces.push({ start, end, ...(phrase?.meaning ?? { kind: 'unknown' }) })
    else if (token !== undefined && token.kind !== 'stop') pieces.push(token)
    at += length
  }
  return pieces
}

/** Whether a piece is one of these cues. */
export function isCue(piece: Piece | undefined, ...cues: readonly Cue[]): boolean {
  return piece?.kind === 'cue' && cues.includes(piece.cue)
}
