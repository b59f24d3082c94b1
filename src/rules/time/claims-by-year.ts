import type { Claim } from '~/model/claim'
import { claimsOf, type PostClaim, sourcesOfClaim, withClaims } from '~/model/claims'
import type { Caveat, Post } from '~/model/post'
import type { Source } from '~/model/source'
import { sourcesById } from '~/rules/evidence/evidence'

import type { AskedYear } from './as-known'
import { yearsOfClaim } from './claim-years'
import { timeOfSource } from './source-time'
import { placeOf } from './years'

/** When a claim is made, relative to a chosen year; of several sources the first of these counts. */
export const claimTimes = ['in', 'earlier', 'unknown', 'later'] as const

export type ClaimTime = (typeof claimTimes)[number]

/** With knowledge of `then`, a source that could not yet be read counts as later. */
function timeOf(entry: PostClaim, source: Source, { year, known }: AskedYear): ClaimTime {
  const time = timeOfSource(source)
  if (known === 'then' && time.readableBy > year) return 'later'
  return placeOf(yearsOfClaim(entry, source) ?? time.years, year)
}

/**
 * The claims of a post by time relative to a chosen year, each claim once; each value is the post with those claims only.
 * Claims without a dated source are `unknown`. Times without a claim are left out.
 */
export function claimsByYear(
  post: Post,
  documentSources: readonly Source[],
  asked: AskedYear,
): ReadonlyMap<ClaimTime, Post> {
  const sources = sourcesById(documentSources)
  const kept = new Map<ClaimTime, Set<Claim | Caveat>>()
  for (const entry of claimsOf(post)) {
    const times = new Set(
      sourcesOfClaim(entry).map((id) => {
        const source = sources.get(id)
        return source ? timeOf(entry, source, asked) : 'unknown'
      }),
    )
    const time = claimTimes.find((one) => times.has(one)) ?? 'unknown'
    kept.set(time, (kept.get(time) ?? new Set()).add(entry.claim))
  }
  return new Map(
    [...kept].map(([time, claims]) => [
      time,
      withClaims(post, (all) => all.filter((claim) => claims.has(claim))),
    ]),
  )
}
