import type { CountryCode } from '~/model/claim'

import { compareFolded, fold, hasWords } from './search'

/** A country with the names that it can be found by: in both languages, and other names in use (Birmanie, Burma). */
export interface CountryEntry {
  readonly code: CountryCode
  readonly names: readonly string[]
  readonly aliases?: readonly string[]
}

/** Articles that a reader may type before a name: "la Norvège", "the Gambia", "l’Albanie". */
const article = /^(?:la|le|les|l|the) /

function squeeze(folded: string): string {
  return folded.replaceAll(' ', '')
}

/** How well a folded query matches a country: 0 is best, null is no match. */
function rankOf(query: string, entry: CountryEntry): number | null {
  if (query === entry.code.toLowerCase()) return 0
  const solid = squeeze(query)
  const names = entry.names.map(fold)
  const aliases = (entry.aliases ?? []).map(fold)
  const begins = (name: string): boolean => squeeze(name).startsWith(solid)
  const hasInside = (name: string): boolean => hasWords(name, query.split(' '))
  if (names.some((name) => squeeze(name) === solid)) return 1
  if (aliases.some((name) => squeeze(name) === solid)) return 2
  if (names.some(begins)) return 3
  if (names.some((name) => ` ${name}`.includes(` ${query}`))) return 4
  if (names.some(hasInside)) return 5
  return aliases.some((name) => begins(name) || hasInside(name)) ? 6 : null
}

/**
 * Countries that match a query (as typed, either language, accents optional), best first: exact ISO code, exact name, exact
 * other name, prefix of a name, prefix of a word in it, part of another name; then by name. An empty query gives every
 * country in the order given.
 */
export function findCountries(query: string, entries: readonly CountryEntry[]): readonly CountryCode[] {
  const folded = fold(query)
  if (folded === '') return entries.map(({ code }) => code)
  const found = entries.flatMap((entry) => {
    const rank = rankOf(folded, entry)
    return rank === null ? [] : [{ code: entry.code, name: entry.names[0] ?? entry.code, rank }]
  })
  if (found.length === 0 && article.test(folded)) {
    return findCountries(folded.replace(article, ''), entries)
  }
  return found
    .sort((a, b) => a.rank - b.rank || compareFolded(a.name, b.name) || compareFolded(a.code, b.code))
    .map(({ code }) => code)
}

/** Minimum length of a query, in letters, to match a country by its full name and by a prefix. */
const [fewestInFull, fewestInPart] = [3, 4]

/**
 * The countries that a full-text query names, by full name (first) or prefix; `most` at most. A query such as "trafic"
 * matches none.
 */
export function findMeant(
  query: string,
  entries: readonly CountryEntry[],
  most: number,
): readonly CountryCode[] {
  const solid = squeeze(fold(query))
  const bare = squeeze(fold(query).replace(article, ''))
  const namesOf = ({ names, aliases = [] }: CountryEntry) =>
    [...names, ...aliases].map((name) => squeeze(fold(name)))
  const isIn = (test: (name: string) => boolean) =>
    entries.filter((entry) => namesOf(entry).some(test)).map(({ code }) => code)
  const inFull = solid.length < fewestInFull ? [] : isIn((name) => name === solid || name === bare)
  const inPart = bare.length < fewestInPart ? [] : isIn((name) => name.startsWith(bare))
  return [...new Set([...inFull, ...inPart])].slice(0, most)
}
