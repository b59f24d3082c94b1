import type { CountryCode, Text } from '~/model/claim'
import type { Network, Term } from '~/model/network'

import type { Selection } from './filters'
import type { PostIndex } from './post-index'
import { sortByTexts } from './search'

/** A threat in the filter, with its counts of documented posts. */
export interface ThreatFacet {
  readonly term: Term
  readonly chosen: boolean
  /** With the other filters as they are. */
  readonly count: number
  /** Without any filter. */
  readonly total: number
  /** `count` against the largest `total`, 0 to 1: the length of its bar. */
  readonly share: number
}

/** The threats of the vocabulary, the most frequent first whatever is filtered, so that nothing moves under the pointer. */
export function threatFacets(
  network: Network,
  index: PostIndex,
  selection: Selection,
  lang: keyof Text,
): readonly ThreatFacet[] {
  const totals = index.threatTotals
  const most = Math.max(1, ...totals.values())
  const facets = network.threats.map((term) => {
    const count = selection.threatCounts.get(term.id) ?? 0
    const total = totals.get(term.id) ?? 0
    const chosen = selection.filters.threats.includes(term.id)
    return { term, chosen, count, total, share: count / most }
  })
  return sortByTexts(facets, ({ term }) => [term.label[lang], term.id]).sort((a, b) => b.total - a.total)
}

/** How many posts a country has to do with, by what they are to it. */
export interface CountryFacet {
  /** Documented posts there that have not closed. */
  readonly hosts: number
  /** Documented posts elsewhere, not closed, that cover or covered it. */
  readonly covers: number
  /** Posts only mentioned, there or for it. */
  readonly mentioned: number
}

/** The countries that posts are in or work for, for the country box; a country that is absent has none. */
export function countryFacets(index: PostIndex): ReadonlyMap<CountryCode, CountryFacet> {
  return new Map(
    [...index.byCountry].map(([code, posts]) => {
      const documented = posts.filter(({ status }) => status === 'documented')
      const open = documented.filter(({ closed }) => closed === undefined)
      const hosts = open.filter(({ country }) => country === code).length
      const covers = open.length - hosts
      return [code, { hosts, covers, mentioned: posts.length - documented.length }]
    }),
  )
}
