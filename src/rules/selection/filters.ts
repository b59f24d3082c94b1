import type { CountryCode, Text } from '~/model/claim'
import { earliestDay, latestDay } from '~/model/dates'
import type { NetworkSummary } from '~/model/network'
import type { PostSummary } from '~/model/post'

import {
  asksForAll,
  choicesOf,
  type Filters,
  forEachList,
  type ListFilterName,
  listFilterNames,
} from './filter-table'
import { countValues, onceEach, type PostIndex } from './post-index'
import { queryWords, sortByTexts } from './search'

/** A suggestion for an empty result: the counts without one filter (`value` absent: without all values of its kind). */
export interface Loosening {
  readonly filter: ListFilterName | 'q'
  readonly value?: string
  /** Documented posts that would then match. */
  readonly count: number
  /** Posts only mentioned that would then match. */
  readonly mentioned: number
}

export interface Selection {
  /** The filters in force: unknown threats and countries are dropped. */
  readonly filters: Filters
  /** Documented posts that match, closed ones included, in document order. */
  readonly visible: readonly PostSummary[]
  /** Mentioned posts that match. */
  readonly mentioned: readonly PostSummary[]
  /** Posts that do not match, documented or mentioned. */
  readonly hidden: readonly PostSummary[]
  /** All documented posts, closed ones included. */
  readonly total: number
  /**
   * Per value of a filter: documented posts that would match with it chosen, the other filters unchanged. Computed at the
   * first call.
   */
  readonly countsOf: (filter: ListFilterName) => ReadonlyMap<string, number>
  /** Only when nothing matches: the filters whose removal would help, the most helpful first. */
  readonly loosen: readonly Loosening[] | null
}

function knownFilters(network: NetworkSummary, index: PostIndex, filters: Filters): Filters {
  const lists = forEachList((name) => {
    const choices = choicesOf(name, network)
    if (choices === null) {
      return [...new Set(filters[name].map((code) => code.toUpperCase()))].filter(index.isCountry)
    }
    const known = new Set(choices.map(({ id }) => id))
    return [...new Set(filters[name])].filter((id) => known.has(id))
  })
  return { ...filters, ...lists }
}

/** Whether the post at an index passes. */
type Test = (place: number) => boolean

/** One test for each filter in force; full-text search last, since it is the slowest. */
function testsOf(index: PostIndex, filters: Filters): ReadonlyMap<Loosening['filter'], Test> {
  const tests = new Map<Loosening['filter'], Test>()
  for (const name of listFilterNames) {
    const chosen = filters[name]
    if (chosen.length === 0) continue
    const values = index.valuesOf(name)
    const isAll = asksForAll(filters, name)
    tests.set(name, (place) => {
      const has = (value: string): boolean => values[place]?.has(value) === true
      return isAll ? chosen.every(has) : chosen.some(has)
    })
  }
  const words = queryWords(filters.q)
  if (words.length > 0) {
    const hasText = index.searchTexts(words)
    tests.set('q', (place) => {
      const post = index.posts[place]
      return post !== undefined && hasText(post)
    })
  }
  return tests
}

/** The filter that excludes a post: none, one, or several. */
type Obstacle = Loosening['filter'] | 'several' | null

function obstaclesOf(index: PostIndex, filters: Filters): readonly Obstacle[] {
  const tests = testsOf(index, filters)
  return index.posts.map((_, place) => {
    let obstacle: Obstacle = null
    for (const [name, passes] of tests) {
      if (passes(place)) continue
      if (obstacle !== null) return 'several'
      obstacle = name
    }
    return obstacle
  })
}

/** The filters without each value, and without all values of a kind where several are chosen. */
function looserFilters(filters: Filters) {
  const asks: (Pick<Loosening, 'filter' | 'value'> & { readonly filters: Filters })[] = []
  for (const filter of listFilterNames) {
    const chosen = filters[filter]
    for (const value of chosen) {
      asks.push({
        filter,
        value,
        filters: { ...filters, [filter]: chosen.filter((other) => other !== value) },
      })
    }
    if (chosen.length > 1) asks.push({ filter, filters: { ...filters, [filter]: [] } })
  }
  if (queryWords(filters.q).length > 0) asks.push({ filter: 'q', filters: { ...filters, q: '' } })
  return asks
}

function looseningsOf(index: PostIndex, filters: Filters): readonly Loosening[] {
  const counted = looserFilters(filters).map(({ filters: looser, ...ask }) => {
    const obstacles = obstaclesOf(index, looser)
    const matching = index.posts.filter((_, place) => obstacles[place] === null)
    const count = matching.filter(({ status }) => status === 'documented').length
    return { ...ask, count, mentioned: matching.length - count }
  })
  return counted
    .filter(({ count, mentioned }) => count + mentioned > 0)
    .sort((a, b) => b.count - a.count || b.mentioned - a.mentioned)
}

/** Applies the filters: the posts that match, the mentioned ones, the hidden ones, and the counts beside the filters. */
export function selectPosts(network: NetworkSummary, index: PostIndex, filters: Filters): Selection {
  const known = knownFilters(network, index, filters)
  const obstacles = obstaclesOf(index, known)
  const visible: PostSummary[] = []
  const mentioned: PostSummary[] = []
  const hidden: PostSummary[] = []
  for (const [place, post] of index.posts.entries()) {
    if (obstacles[place] !== null) hidden.push(post)
    else if (post.status === 'documented') visible.push(post)
    else mentioned.push(post)
  }
  const countsOf = onceEach((filter) => {
    // With "all", one more value narrows the result; otherwise each value is counted by itself.
    const narrows = asksForAll(known, filter)
    return countValues(index, filter, (place) => {
      const obstacle = obstacles[place]
      return obstacle === null || (obstacle === filter && !narrows)
    })
  })
  const isEmpty = visible.length === 0 && mentioned.length === 0
  const total = index.posts.filter(({ status }) => status === 'documented').length
  const loosen = isEmpty ? looseningsOf(index, known) : null
  return { filters: known, visible, mentioned, hidden, total, countsOf, loosen }
}

export type PostSort = 'city' | 'country' | 'attested'

/** Sort order: the latest attested first, by the earliest day that the attestation may mean; without a date last. */
function attestedFirst(a: PostSummary, b: PostSummary): number {
  const keyOf = ({ lastAttested: { date, notBefore, notAfter } }: PostSummary): string => {
    const since = date ?? notBefore
    if (since !== undefined) return `2 ${earliestDay(since)}`
    return notAfter === undefined ? '0' : `1 ${latestDay(notAfter)}`
  }
  const [keyA, keyB] = [keyOf(a), keyOf(b)]
  return keyA < keyB ? 1 : keyA > keyB ? -1 : 0
}

/** Sorts posts by city, by country, or the latest attested first; names in the language of the page. */
export function sortPosts(
  posts: readonly PostSummary[],
  sort: PostSort,
  lang: keyof Text,
  countryName: (code: CountryCode) => string,
): readonly PostSummary[] {
  const byName = sortByTexts(posts, ({ city, country, id }) =>
    sort === 'country' ? [countryName(country), city[lang], id] : [city[lang], countryName(country), id],
  )
  return sort === 'attested' ? byName.sort(attestedFirst) : byName
}
