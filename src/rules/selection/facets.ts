import type { Text } from '~/model/claim'
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
