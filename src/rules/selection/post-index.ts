import type { CountryCode } from '~/model/claim'
import type { NetworkSummary } from '~/model/network'
import type { PostSummary } from '~/model/post'

import { type ListFilterName, listFilters } from './filter-table'
import { createTextSearch, type TextSearch } from './text-index'

/** Precomputed data for filtering; each part is built at its first use. */
export interface PostIndex {
  readonly posts: readonly PostSummary[]
  /** The values that each post has of a filter, in the order of `posts`. */
  readonly valuesOf: (filter: ListFilterName) => readonly ReadonlySet<string>[]
  /** The number of documented posts with each value of a filter; 0 for a value that only mentioned posts have. */
  readonly totalsOf: (filter: ListFilterName) => ReadonlyMap<string, number>
  readonly isCountry: (code: CountryCode) => boolean
  readonly searchTexts: TextSearch
}

/** Caches the result of `make` per filter. */
export function onceEach<T>(make: (filter: ListFilterName) => T): (filter: ListFilterName) => T {
  const made = new Map<ListFilterName, T>()
  return (filter) => {
    const known = made.get(filter) ?? make(filter)
    made.set(filter, known)
    return known
  }
}

/** The number of documented posts with each value, among those that `counts` lets pass. */
export function countValues(
  { posts, valuesOf }: Pick<PostIndex, 'posts' | 'valuesOf'>,
  filter: ListFilterName,
  counts: (place: number) => boolean,
): ReadonlyMap<string, number> {
  const values = valuesOf(filter)
  const { countsMentioned } = listFilters[filter]
  const found = new Map<string, number>()
  for (const [place, { status }] of posts.entries()) {
    const more = (countsMentioned || status === 'documented') && counts(place) ? 1 : 0
    for (const value of values[place] ?? []) found.set(value, (found.get(value) ?? 0) + more)
  }
  return found
}

/**
 * Prepares a network for `selectPosts`. `countryNames` gives all names by which a country can be found (both languages,
 * other names in use), none for an unknown code.
 */
export function createPostIndex(
  network: NetworkSummary,
  countryNames: (code: CountryCode) => readonly string[],
): PostIndex {
  const { posts } = network
  const valuesOf = onceEach((filter) =>
    posts.map((post) => new Set<string>(listFilters[filter].valuesOf(post, network))),
  )
  return {
    posts,
    valuesOf,
    totalsOf: onceEach((filter) => countValues({ posts, valuesOf }, filter, () => true)),
    isCountry: (code) => countryNames(code).length > 0,
    searchTexts: createTextSearch(network, countryNames),
  }
}
