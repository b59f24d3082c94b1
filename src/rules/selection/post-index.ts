import type { CountryCode } from '~/model/claim'
import type { Network } from '~/model/network'
import type { Post } from '~/model/post'

import { type ListFilterName, listFilters } from './filter-table'
import { createTextSearch, type TextSearch } from './text-index'

/** What filtering needs to know of a network; each part is built when it is first asked for. */
export interface PostIndex {
  readonly posts: readonly Post[]
  /** What each post has of a filter, in the order of `posts`. */
  readonly valuesOf: (filter: ListFilterName) => readonly ReadonlySet<string>[]
  /** How many documented posts have each value of a filter; nought for one that only mentioned posts have. */
  readonly totalsOf: (filter: ListFilterName) => ReadonlyMap<string, number>
  readonly isCountry: (code: CountryCode) => boolean
  readonly searchTexts: TextSearch
}

/** Keeps what was made for each filter. */
export function onceEach<T>(make: (filter: ListFilterName) => T): (filter: ListFilterName) => T {
  const made = new Map<ListFilterName, T>()
  return (filter) => {
    const known = made.get(filter) ?? make(filter)
    made.set(filter, known)
    return known
  }
}

/** How many of the documented posts that `counts` lets pass have each value. */
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
 * Prepares a network for `selectPosts`. `countryNames` gives all names of a country to be found by
 * (both languages, other names in use), none for a code that is no country.
 */
export function createPostIndex(
  network: Network,
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
