import type { CountryCode } from '~/model/claim'
import type { Network } from '~/model/network'
import type { CountryEntry } from '~/rules/selection/country-search'

import { type Cue, type Lexicon, type Meaning, meaningsOf } from './lexicon'
import { phraseAt, type Phrasebook, phrasebookOf } from './phrasebook'
import type { Span, Token } from './tokens'

/** A part of a sentence: a known phrase, the name of a place, a number, something that only looks like a number, or an unknown word. */
export type Piece = Span &
  (
    | Meaning
    | { readonly kind: 'place'; readonly country: CountryCode }
    | { readonly kind: 'unknown' }
    | Exclude<Token, { readonly kind: 'word' | 'stop' }>
  )

/** Names of countries and of cities of posts, in any language. */
export type Places = Phrasebook<CountryCode>

/** Articles are left out of names: they vary with the preposition ("au Caire", "en Gambie"). */
const article = /^(?:la|le|les|the|l)[ ’']/iu

/** The names of all countries but France, and of the cities of posts, as texts may write them. */
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

/** The language that knows most words of a sentence; of several, the first. */
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

/** Cuts a sentence into pieces. The longest phrase wins; of equal length, a phrase of the language wins over a name. */
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

/** Whether a piece is one of the given cues. */
export function isCue(piece: Piece | undefined, ...cues: readonly Cue[]): boolean {
  return piece?.kind === 'cue' && cues.includes(piece.cue)
}
