import type { CountryCode } from '~/model/claim'
import type { Network } from '~/model/network'
import type { Post } from '~/model/post'

import { createTextSearch, type TextSearch } from './text-index'

/** A post with what the filters ask of it. */
export interface IndexedPost {
  readonly post: Post
  /** Host country and every country that a claim says it covers or covered. */
  readonly countries: ReadonlySet<CountryCode>
  readonly threats: ReadonlySet<string>
}

/** What filtering needs to know of a network, built once. */
export interface PostIndex {
  readonly entries: readonly IndexedPost[]
  readonly byCountry: ReadonlyMap<CountryCode, readonly Post[]>
  readonly byThreat: ReadonlyMap<string, readonly Post[]>
  /** How many documented posts name each threat. */
  readonly threatTotals: ReadonlyMap<string, number>
  readonly isCountry: (code: CountryCode) => boolean
  readonly searchTexts: TextSearch
}

function group(
  entries: readonly IndexedPost[],
  keysOf: (entry: IndexedPost) => ReadonlySet<string>,
): ReadonlyMap<string, readonly Post[]> {
  const groups = new Map<string, Post[]>()
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const posts = groups.get(key)
      if (posts === undefined) groups.set(key, [entry.post])
      else posts.push(entry.post)
    }
  }
  return groups
}

/**
 * Prepares a network for `selectPosts`. `countryNames` gives all names of a country to be found by
 * (both languages, other names in use), none for a code that is no country.
 */
export function createPostIndex(
  network: Network,
  countryNames: (code: CountryCode) => readonly string[],
): PostIndex {
  const entries = network.posts.map((post) => ({
    post,
    countries: new Set([post.country, ...post.coverage.map(({ country }) => country)]),
    threats: new Set(post.threats.map(({ threat }) => threat)),
  }))
  const byThreat = group(entries, ({ threats }) => threats)
  const isDocumented = ({ status }: Post) => status === 'documented'
  return {
    entries,
    byCountry: group(entries, ({ countries }) => countries),
    byThreat,
    threatTotals: new Map([...byThreat].map(([id, posts]) => [id, posts.filter(isDocumented).length])),
    isCountry: (code) => countryNames(code).length > 0,
    searchTexts: createTextSearch(network, countryNames),
  }
}
