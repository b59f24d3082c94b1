import type { Text } from '~/model/claim'
import type { NetworkSummary, Term } from '~/model/network'

import type { ListFilterName } from './filter-table'
import type { Selection } from './filters'
import type { PostIndex } from './post-index'
import { sortByTexts } from './search'

/** A value of a filter, with its counts of posts. Whether mentioned posts count depends on the filter. */
export interface Facet<T> {
  readonly term: T
  readonly chosen: boolean
  /** Posts, with the other filters in force. */
  readonly count: number
  /** Posts, without any filter. */
  readonly total: number
  /** `count` divided by the largest `total`, 0 to 1: the length of its bar. */
  readonly share: number
}

/** The values that a filter offers, in the order given. */
export function facetsOf<T extends { readonly id: string }>(
  filter: ListFilterName,
  terms: readonly T[],
  index: PostIndex,
  { filters, countsOf }: Selection,
): readonly Facet<T>[] {
  const totals = index.totalsOf(filter)
  const counts = countsOf(filter)
  const most = Math.max(1, ...totals.values())
  return terms.map((term) => {
    const count = counts.get(term.id) ?? 0
    const chosen = filters[filter].includes(term.id)
    return { term, chosen, count, total: totals.get(term.id) ?? 0, share: count / most }
  })
}

/**
 * The threats of the vocabulary, the most frequent first. The order does not depend on the filters, so that nothing moves
 * under the pointer.
 */
export function threatFacets(
  network: NetworkSummary,
  index: PostIndex,
  selection: Selection,
  lang: keyof Text,
): readonly Facet<Term>[] {
  const byLabel = sortByTexts(network.threats, ({ label, id }) => [label[lang], id])
  return [...facetsOf('threats', byLabel, index, selection)].sort((a, b) => b.total - a.total)
}
