import type { CountryCode, Text } from '~/model/claim'
import { earliestDay, latestDay } from '~/model/dates'
import type { Network } from '~/model/network'
import type { Post } from '~/model/post'

import type { IndexedPost, PostIndex } from './post-index'
import { queryWords, sortByTexts } from './search'

export interface Filters {
  readonly threats: readonly string[]
  /** Whether a post needs one of the threats or all of them. */
  readonly match: 'any' | 'all'
  /** Host or covered; several mean "or". */
  readonly countries: readonly CountryCode[]
  readonly q: string
}

export const noFilters: Filters = { threats: [], match: 'any', countries: [], q: '' }

/** A way out of an empty result: what would remain without one filter (no `value`: without all of its kind). */
export interface Loosening {
  readonly filter: 'threat' | 'country' | 'q'
  readonly value?: string
  /** Documented posts that would then match. */
  readonly count: number
  /** Posts only mentioned that would then match. */
  readonly mentioned: number
}

export interface Selection {
  /** The filters that count: unknown threats and countries have fallen out. */
  readonly filters: Filters
  /** Documented posts that match, closed ones included, in the order of the document. */
  readonly visible: readonly Post[]
  /** Posts only mentioned that match. */
  readonly mentioned: readonly Post[]
  /** Posts that do not match, documented or mentioned. */
  readonly hidden: readonly Post[]
  /** All documented posts, closed ones included. */
  readonly total: number
  /** Per threat of the vocabulary: documented posts that would show with it chosen, the other filters as they are. */
  readonly threatCounts: ReadonlyMap<string, number>
  /** Only when nothing matches: the filters whose loosening would help, the most helpful first. */
  readonly loosen: readonly Loosening[] | null
}

function knownFilters(network: Network, index: PostIndex, filters: Filters): Filters {
  const vocabulary = new Set(network.threats.map(({ id }) => id))
  return {
    threats: [...new Set(filters.threats)].filter((id) => vocabulary.has(id)),
    match: filters.match,
    countries: [...new Set(filters.countries.map((code) => code.toUpperCase()))].filter(index.isCountry),
    q: filters.q,
  }
}

type Test = (entry: IndexedPost) => boolean

function threatTest({ threats, match }: Filters): Test {
  if (threats.length === 0) return () => true
  if (match === 'all') return (entry) => threats.every((id) => entry.threats.has(id))
  return (entry) => threats.some((id) => entry.threats.has(id))
}

/** All filters but the threats. */
function otherTest(index: PostIndex, { countries, q }: Filters): Test {
  const words = queryWords(q)
  const hasText = words.length === 0 ? () => true : index.searchTexts(words)
  const hasCountry = (entry: IndexedPost): boolean =>
    countries.length === 0 || countries.some((code) => entry.countries.has(code))
  return (entry) => hasCountry(entry) && hasText(entry.post)
}

function without<T>(list: readonly T[], item: T): readonly T[] {
  return list.filter((other) => other !== item)
}

/** Each filter left out by itself, and all of a kind together where several are chosen. */
function looserFilters(filters: Filters) {
  const { threats, countries, q } = filters
  const asks: (Omit<Loosening, 'count' | 'mentioned'> & { readonly filters: Filters })[] = []
  for (const value of threats) {
    asks.push({ filter: 'threat', value, filters: { ...filters, threats: without(threats, value) } })
  }
  if (threats.length > 1) asks.push({ filter: 'threat', filters: { ...filters, threats: [] } })
  for (const value of countries) {
    const fewer = without(countries, value)
    asks.push({ filter: 'country', value, filters: { ...filters, countries: fewer } })
  }
  if (countries.length > 1) asks.push({ filter: 'country', filters: { ...filters, countries: [] } })
  if (queryWords(q).length > 0) asks.push({ filter: 'q', filters: { ...filters, q: '' } })
  return asks
}

function looseningsOf(index: PostIndex, filters: Filters): readonly Loosening[] {
  const counted = looserFilters(filters).map(({ filters: looser, ...ask }) => {
    const [hasThreats, passesOthers] = [threatTest(looser), otherTest(index, looser)]
    const matching = index.entries.filter((entry) => hasThreats(entry) && passesOthers(entry))
    const count = matching.filter(({ post }) => post.status === 'documented').length
    return { ...ask, count, mentioned: matching.length - count }
  })
  return counted
    .filter(({ count, mentioned }) => count + mentioned > 0)
    .sort((a, b) => b.count - a.count || b.mentioned - a.mentioned)
}

/** Applies the filters to a network and its index: what shows, what is only mentioned, what is left out, and the counts beside the threats. */
export function selectPosts(network: Network, index: PostIndex, filters: Filters): Selection {
  const known = knownFilters(network, index, filters)
  const [hasThreats, passesOthers] = [threatTest(known), otherTest(index, known)]
  const visible: Post[] = []
  const mentioned: Post[] = []
  const hidden: Post[] = []
  const threatCounts = new Map(network.threats.map(({ id }) => [id, 0]))
  let total = 0
  for (const entry of index.entries) {
    const { post, threats } = entry
    const isDocumented = post.status === 'documented'
    const othersPass = passesOthers(entry)
    const matches = othersPass && hasThreats(entry)
    if (isDocumented) total += 1
    if (!matches) hidden.push(post)
    else if (isDocumented) visible.push(post)
    else mentioned.push(post)
    // With "all", one more threat narrows what is chosen; with "any", each is counted by itself.
    if (isDocumented && othersPass && (matches || known.match === 'any')) {
      for (const id of threats) threatCounts.set(id, (threatCounts.get(id) ?? 0) + 1)
    }
  }
  const isEmpty = visible.length === 0 && mentioned.length === 0
  const loosen = isEmpty ? looseningsOf(index, known) : null
  return { filters: known, visible, mentioned, hidden, total, threatCounts, loosen }
}

export type PostSort = 'city' | 'country' | 'attested'

/** The day since which the post is known to have been attested; the latest evidence first, none last. */
function attestedFirst(a: Post, b: Post): number {
  const keyOf = ({ lastAttested: { date, notBefore, notAfter } }: Post): string => {
    const since = date ?? notBefore
    if (since !== undefined) return `2 ${earliestDay(since)}`
    return notAfter === undefined ? '0' : `1 ${latestDay(notAfter)}`
  }
  const [keyA, keyB] = [keyOf(a), keyOf(b)]
  return keyA < keyB ? 1 : keyA > keyB ? -1 : 0
}

/** The posts in reading order: by city, by country, or the latest attested first; names as the language has them. */
export function sortPosts(
  posts: readonly Post[],
  sort: PostSort,
  lang: keyof Text,
  countryName: (code: CountryCode) => string,
): readonly Post[] {
  const byName = sortByTexts(posts, ({ city, country, id }) =>
    sort === 'country' ? [countryName(country), city[lang], id] : [city[lang], countryName(country), id],
  )
  return sort === 'attested' ? byName.sort(attestedFirst) : byName
}
