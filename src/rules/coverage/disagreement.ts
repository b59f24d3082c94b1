import type { PartialDate } from '~/model/claim'
import { daysOf, earliestDay, latestDay } from '~/model/dates'
import type { NotCovered } from '~/model/network'
import type { Post } from '~/model/post'

import type { ClaimedCoverage, PostCoverage } from './standing'

/** Why sources disagree over a country. */
export type Disagreement =
  /** Two posts elsewhere are each said to cover it in full, at the same time. */
  | { readonly kind: 'two-posts'; readonly claims: readonly [ClaimedCoverage, ClaimedCoverage] }
  /** A source says that it is not covered, others that it is, or that a post is there. */
  | {
      readonly kind: 'denial'
      readonly denial: NotCovered
      readonly claims: readonly ClaimedCoverage[]
      readonly hosts: readonly Post[]
    }

/** Whether the claim is known to hold on the day; null stands for the edition date. A claim without `from` is known to hold only at its end. */
function holdsAt({ claim, until }: ClaimedCoverage, end: PartialDate | null): boolean {
  if (until === end) return true
  if (claim.from === undefined) return false
  return end === null || latestDay(claim.from) < earliestDay(end)
}

/** Whether both are known to have held at one time: when the first of them to end did. One that takes over from the other does not overlap. */
function overlap(a: ClaimedCoverage, b: ClaimedCoverage): boolean {
  if (a.until === null) return holdsAt(a, b.until)
  if (b.until === null) return holdsAt(b, a.until)
  return earliestDay(a.until) <= earliestDay(b.until) ? holdsAt(b, a.until) : holdsAt(a, b.until)
}

/** A claim contradicts a denial unless it is known to have begun later, or ended and not known to outlast the denial. */
function contradicts(denial: NotCovered, from: PartialDate | undefined, until: PartialDate | null) {
  const { to } = daysOf(denial)
  if (until !== null && (to === null || earliestDay(until) <= to)) return false
  return from === undefined || to === null || earliestDay(from) <= to
}

/**
 * Where sources contradict each other over one country: two full claims by different documented posts elsewhere with
 * overlapping dates, or such a claim, or a post there, and a denial. What the atlas only infers contradicts no source.
 * `said` is all that is said of that one country.
 */
export function disagreementsOf(
  said: readonly PostCoverage[],
  denials: readonly NotCovered[],
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
