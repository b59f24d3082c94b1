import type { PartialDate } from '~/model/claim'
import { daysOf, earliestDay, latestDay } from '~/model/dates'
import type { NetworkSummary } from '~/model/network'
import type { PostSummary } from '~/model/post'

import type { ClaimedCoverage, PostCoverage } from './standing'

type Denial = NetworkSummary['notCovered'][number]

/** One way in which sources disagree about a country. */
export type Disagreement =
  /** Two posts elsewhere are each said to cover it in all fields, at the same time. */
  | { readonly kind: 'two-posts'; readonly claims: readonly [ClaimedCoverage, ClaimedCoverage] }
  /** One source says that it is not covered, others that it is, or that a post is there. */
  | {
      readonly kind: 'denial'
      readonly denial: Denial
      readonly claims: readonly ClaimedCoverage[]
      readonly hosts: readonly PostSummary[]
    }

/**
 * Whether a claim is known to hold on a day; null stands for the edition date. Without `from` it is known to hold only on
 * its last day.
 */
function holdsAt({ claim, until }: ClaimedCoverage, end: PartialDate | null): boolean {
  if (until === end) return true
  if (claim.from === undefined) return false
  return end === null || latestDay(claim.from) < earliestDay(end)
}

/** Whether both claims are known to have held at the same time. A claim that begins when the other ends does not overlap. */
function overlap(a: ClaimedCoverage, b: ClaimedCoverage): boolean {
  if (a.until === null) return holdsAt(a, b.until)
  if (b.until === null) return holdsAt(b, a.until)
  return earliestDay(a.until) <= earliestDay(b.until) ? holdsAt(b, a.until) : holdsAt(a, b.until)
}

/** Whether a claim contradicts a denial: not if it began later, nor if it ended and is not known to have held after the denial. */
function contradicts(denial: Denial, from: PartialDate | undefined, until: PartialDate | null) {
  const { to } = daysOf(denial)
  if (until !== null && (to === null || earliestDay(until) <= to)) return false
  return from === undefined || to === null || earliestDay(from) <= to
}

/**
 * Contradictions of sources about one country: two claims of full coverage by different documented posts elsewhere with
 * overlapping dates; or a denial against such a claim or a post in the country. Inferences of the atlas never contradict a
 * source. `said` holds everything said of that country.
 */
export function disagreementsOf(
  said: readonly PostCoverage[],
  denials: readonly Denial[],
): readonly Disagreement[] {
  const claims = said.filter(
    (entry): entry is ClaimedCoverage =>
      entry.claim !== undefined &&
      entry.claim.basis !== 'inferred' &&
      entry.standing !== 'mentioned' &&
      entry.country !== entry.post.country,
  )
  const hosts = [...new Set(said.filter(({ standing }) => standing === 'host').map(({ post }) => post))]
  const full = claims.filter(({ claim }) => claim.scope === undefined)
  const pairs = full.flatMap((a, i) =>
    full
      .slice(i + 1)
      .filter((b) => a.post.id !== b.post.id && overlap(a, b))
      .map((b) => ({ kind: 'two-posts' as const, claims: [a, b] as const })),
  )
  const denied = denials.flatMap((denial) => {
    const against = claims.filter(({ claim, until }) => contradicts(denial, claim.from, until))
    const there = hosts.filter(({ established }) =>
      contradicts(denial, established && String(established.year), null),
    )
    if (against.length + there.length === 0) return []
    return [{ kind: 'denial' as const, denial, claims: against, hosts: there }]
  })
  return [...pairs, ...denied]
}
