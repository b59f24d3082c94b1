import type { Claim } from '~/model/claim'
import { claimsOf, type PostClaim, sourcesOfClaim, withClaims } from '~/model/claims'
import type { Caveat, Post } from '~/model/post'
import type { Source } from '~/model/source'
import { sourcesById } from '~/rules/evidence/evidence'

import type { AskedYear } from './as-known'
import { yearsOfClaim } from './claim-years'
import { timeOfSource } from './source-time'
import { placeOf } from './years'

/** When a claim is made, seen from a year; of several sources the first of these counts. */
export const claimTimes = ['in', 'earlier', 'unknown', 'later'] as const

export type ClaimTime = (typeof claimTimes)[number]

/** With what was known then, a source that could not be read yet is a later one. */
function timeOf(entry: PostClaim, source: Source, { year, known }: AskedYear): ClaimTime {
  const time = timeOfSource(source)
  if (known === 'then' && time.readableBy > year) return 'later'
  return placeOf(yearsOfClaim(entry, source) ?? time.years, year)
}

/**
 * The claims of a post by when they are made, seen from a year: each once, in a post that has only these. What no source
 * dates is `unknown`. A time at which nothing is said is left out.
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
