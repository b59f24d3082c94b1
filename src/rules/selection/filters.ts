import type { CountryCode, Text } from '~/model/claim'
import { earliestDay, latestDay } from '~/model/dates'
import type { Network } from '~/model/network'
import type { Post } from '~/model/post'

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

/** A way out of an empty result: what would remain without one filter (no `value`: without all of its kind). */
export interface Loosening {
  readonly filter: ListFilterName | 'q'
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
  /** Per value of a filter: documented posts that would show with it chosen, the other filters as they are. Counted when first asked for. */
  readonly countsOf: (filter: ListFilterName) => ReadonlyMap<string, number>
  /** Only when nothing matches: the filters whose loosening would help, the most helpful first. */
  readonly loosen: readonly Loosening[] | null
}

function knownFilters(network: Network, index: PostIndex, filters: Filters): Filters {
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

/** Whether the post at a place of the index passes. */
type Test = (place: number) => boolean

/** One test for each filter in force; the words last, which take the longest. */
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

/** What keeps a post out: no filter, one alone, or several. */
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

/** Each filter left out by itself, and all of a kind together where several are chosen. */
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

/** Applies the filters to a network and its index: what shows, what is only mentioned, what is left out, and the counts beside the filters. */
export function selectPosts(network: Network, index: PostIndex, filters: Filters): Selection {
  const known = knownFilters(network, index, filters)
  const obstacles = obstaclesOf(index, known)
  const visible: Post[] = []
  const mentioned: Post[] = []
  const hidden: Post[] = []
  for (const [place, post] of index.posts.entries()) {
    if (obstacles[place] !== null) hidden.push(post)
    else if (post.status === 'documented') visible.push(post)
    else mentioned.push(post)
  }
  const countsOf = onceEach((filter) => {
    // With "all", one more value narrows what is chosen; else each is counted by itself.
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
