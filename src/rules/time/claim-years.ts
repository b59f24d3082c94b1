import type { When } from '~/model/claim'
import type { PostClaim } from '~/model/claims'
import type { Post } from '~/model/post'
import type { Source } from '~/model/source'

import { timeOfSource } from './source-time'
import { type Years, yearsOf } from './years'

/**
 * Whether the claim presupposes the post at work. What is announced, denied or reserved does not; nor does what
 * is said of its end, its partners, other offices, or the countries that it covers from afar.
 */
export function isEvidence({ kind, claim }: PostClaim, post: Post): boolean {
  switch (kind) {
    case 'coverage':
      return claim.country === post.country
    case 'established':
    case 'threat':
    case 'mission':
    case 'result':
    case 'head':
    case 'staff':
    case 'contact':
      return true
    case 'closed':
    case 'situation':
    case 'office':
    case 'partner':
    case 'caveat':
      return false
  }
}

/** The date or the bounds that the claim itself gives; null: it speaks of the time of its source. */
function ownTime({ kind, claim }: PostClaim): When | null {
  switch (kind) {
    case 'established':
    case 'closed':
      return { date: String(claim.year) }
    case 'situation':
      return { date: claim.date }
    case 'result':
      return claim.date === undefined ? null : { date: claim.date }
    case 'head':
    case 'staff':
    case 'contact':
      return claim.asOf === undefined ? null : { date: claim.asOf }
    case 'coverage': {
      const { from, until } = claim
      if (until === undefined) return null
      return { ...(from !== undefined && { notBefore: from }), notAfter: until }
    }
    case 'threat':
    case 'mission':
    case 'office':
    case 'partner':
    case 'caveat':
      return null
  }
}

/**
 * The years of which a source speaks: those given, if any, else its own. No source speaks of what came after it:
 * an older one, named beside a newer one, speaks of its own time.
 */
export function yearsSaid(given: When | null, source: Source): Years {
  const ofSource = timeOfSource(source).years
  if (given === null) return ofSource
  const years = yearsOf(given)
  return ofSource.last < years.first ? ofSource : years
}

/**
 * The years of which one of its sources makes the claim: its own date or bounds, else those of the source
 * (`modified` before `published`). Null where the source can only have announced that the post would open.
 */
export function yearsOfClaim(entry: PostClaim, source: Source): Years | null {
  const years = yearsSaid(ownTime(entry), source)
  return entry.kind === 'established' && years.last < entry.claim.year ? null : years
}
