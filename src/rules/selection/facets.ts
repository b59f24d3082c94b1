import type { Text } from '~/model/claim'
import type { Network, Term } from '~/model/network'

import type { ListFilterName } from './filter-table'
import type { Selection } from './filters'
import type { PostIndex } from './post-index'
import { sortByTexts } from './search'

/** A value of a filter, with its counts of posts, of which only some filters count those that are only mentioned. */
export interface Facet<T> {
  readonly term: T
  readonly chosen: boolean
  /** With the other filters as they are. */
  readonly count: number
  /** Without any filter. */
  readonly total: number
  /** `count` against the largest `total`, 0 to 1: the length of its bar. */
  readonly share: number
}

/** What may be chosen of a filter, in the order given. */
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

/** The threats of the vocabulary, the most frequent first whatever is filtered, so that nothing moves under the pointer. */
export function threatFacets(
  network: Network,
  index: PostIndex,
  selection: Selection,
  lang: keyof Text,
): readonly Facet<Term>[] {
  const byLabel = sortByTexts(network.threats, ({ label, id }) => [label[lang], id])
  return [...facetsOf('threats', byLabel, index, selection)].sort((a, b) => b.total - a.total)
}
