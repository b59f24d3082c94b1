import type { When } from '~/model/claim'
import { type ClaimKind, claimKinds } from '~/model/claim-kinds'
import type { PostClaim } from '~/model/claims'
import type { Post } from '~/model/post'
import type { Source } from '~/model/source'

import { timeOfSource } from './source-time'
import { type Years, yearsOf } from './years'

/** Whether the claim implies that the post was working. */
export function isEvidence<Kind extends ClaimKind>({ kind, claim }: PostClaim<Kind>, post: Post): boolean {
  return claimKinds[kind].atWork(claim, post)
}

function ownTime<Kind extends ClaimKind>({ kind, claim }: PostClaim<Kind>): When | null {
  return claimKinds[kind].time(claim)
}

/**
 * The years that a source speaks of: those given, else its own. Its own too if it is older than those given: cited beside a
 * newer source, it speaks of its own time.
 */
export function yearsSaid(given: When | null, source: Source): Years {
  const ofSource = timeOfSource(source).years
  if (given === null) return ofSource
  const years = yearsOf(given)
  return ofSource.last < years.first ? ofSource : years
}

/**
 * The years for which a source makes the claim: the claim's own date or bounds, else those of the source (`modified` before
 * `published`). Null where the source can only have announced that the post would open.
 */
export function yearsOfClaim(entry: PostClaim, source: Source): Years | null {
  const years = yearsSaid(ownTime(entry), source)
  return entry.kind === 'established' && years.last < entry.claim.year ? null : years
}
