import type { Metric } from '~/model/figure'

import type { Count } from './counts'
import { metricOf } from './reading'
import type { Sentence } from './sentence'
import { isCue, type Piece } from './words/pieces'

/** The relation between two consecutive numbers of a sentence. */
export type Link =
  /** "entre 250 et 300" */
  | 'range'
  /** "de 92 à 74" */
  | 'change'
  /** "74, contre 92": the second number is the earlier one. */
  | 'change-back'
  /** "60 gendarmes parmi 230 agents" */
  | 'part'

/** Whether the link is a change, in either direction. */
export function isChange(link: Link | null | undefined): boolean {
  return link === 'change' || link === 'change-back'
}

/** Maximum of pieces between the two. */
const farthest = 8

/** The relation between a number and the next one; `null` if there is none, or if they cannot have the same unit. */
export function linkOf({ pieces }: Sentence, a: Count, b: Count): Link | null {
  if (b.from - a.next > farthest || !areAlike(a, b)) return null
  const before = pieces[a.from - 1]
  const between = pieces.slice(a.next, b.from)
  const last = between.findLast((piece) => !isCue(piece, 'article'))
  if (isCue(before, 'between') && isCue(last, 'and', 'to')) return 'range'
  if (isCue(last, 'among')) return 'part'
  if (isCue(last, 'against')) return 'change-back'
  if (!isCue(last, 'to')) return null
  const hasYear = between.some(({ kind }) => kind === 'number' || kind === 'date')
  const isMoved = a.value > b.value || a.change !== null || isCue(before, 'from') || hasYear
  return isMoved ? 'change' : 'range'
}

/** Whether both can have the same unit. */
function areAlike(a: Count, b: Count): boolean {
  if (a.counted === null || b.counted === null) return (a.counted === null ? a : b).isBare
  return metricOf(a.counted) === metricOf(b.counted)
}

/**
 * For each number, the total that it is a part of: "60 gendarmes parmi 230 agents", "250 agents, dont 170 policiers et 60
 * gendarmes".
 */
export function wholesOf(
  sentence: Sentence,
  counts: readonly Count[],
  links: readonly (Link | null)[],
): readonly (Count | null)[] {
  const lastOf = new Map<Metric | null, Count>()
  let listed: Count | null = null
  return counts.map((count, index) => {
    const [previous, next] = [counts[index - 1], counts[index + 1]]
    const before = wordBefore(sentence, count)
    if (isCue(before, 'including')) listed = lastOf.get(metricOf(count.counted)) ?? previous ?? null
    else if (!isCue(before, 'and', 'pause')) listed = null
    if (links[index] === 'part') return next ?? null
    if (listed !== null && areAlike(listed, count)) return listed
    lastOf.set(metricOf(count.counted), count)
    // "Sur 230 agents, 60 sont des gendarmes"
    const isOfPrevious = previous !== undefined && links[index - 1] === null && isLeading(sentence, previous)
    return isOfPrevious && areAlike(previous, count) ? previous : null
  })
}

/** Whether a number follows "sur", "parmi" or "out of", and so is a total: "Sur 230 agents, …". */
export function isLeading(sentence: Sentence, count: Count): boolean {
  return isCue(wordBefore(sentence, count), 'among')
}

/** The piece before a number and its hedges, articles skipped. */
function wordBefore({ pieces }: Sentence, { from }: Count): Piece | undefined {
  return isCue(pieces[from - 1], 'article') ? pieces[from - 2] : pieces[from - 1]
}
