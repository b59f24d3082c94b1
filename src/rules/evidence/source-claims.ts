import { claimsOf, type PostClaim, sourcesOfClaim } from '~/model/claims'
import type { Figure } from '~/model/figure'
import type { Network, NetworkEvent, NotCovered } from '~/model/network'
import type { Post } from '~/model/post'
import { compareByTime } from '~/rules/figures/figure-time'

/** The use that one post makes of a source. */
export interface PostUse {
  readonly post: Post
  /** In card order. */
  readonly claims: readonly PostClaim[]
  /** Whether the source is among those of the post's last attestation. */
  readonly isAttesting: boolean
}

/** Everything that rests on one source. */
export interface SourceUses {
  /** In document order. */
  readonly posts: readonly PostUse[]
  /** Figures that it states, first or as well; oldest first. */
  readonly figures: readonly Figure[]
  readonly events: readonly NetworkEvent[]
  readonly notCovered: readonly NotCovered[]
}

interface Collected {
  readonly posts: PostUse[]
  readonly figures: Figure[]
  readonly events: NetworkEvent[]
  readonly notCovered: NotCovered[]
}

function usesInPost(post: Post): ReadonlyMap<string, PostUse> {
  const claims = new Map<string, PostClaim[]>(post.lastAttested.sources.map((id) => [id, []]))
  for (const entry of claimsOf(post)) {
    for (const id of new Set(sourcesOfClaim(entry))) claims.set(id, [...(claims.get(id) ?? []), entry])
  }
  const attesting = new Set(post.lastAttested.sources)
  return new Map(
    [...claims].map(([id, used]) => [id, { post, claims: used, isAttesting: attesting.has(id) }]),
  )
}

/**
 * The uses of each source, by id: every source of the document has an entry, empty if nothing cites it; an id that the
 * document lacks has none.
 */
export function claimsBySource(network: Network): ReadonlyMap<string, SourceUses> {
  const uses = new Map<string, Collected>(
    network.sources.map(({ id }) => [id, { posts: [], figures: [], events: [], notCovered: [] }]),
  )
  for (const post of network.posts) {
    for (const [id, use] of usesInPost(post)) uses.get(id)?.posts.push(use)
  }
  for (const figure of network.figures.toSorted(compareByTime)) {
    for (const id of new Set([figure.source, ...(figure.alsoIn ?? [])])) uses.get(id)?.figures.push(figure)
  }
  for (const event of network.events) uses.get(event.source)?.events.push(event)
  for (const statement of network.notCovered) uses.get(statement.source)?.notCovered.push(statement)
  return uses
}

/** The number of claims that rest on a source: those of posts (a last attestation counts as one), events, and denials. */
export function countClaims({ posts, events, notCovered }: SourceUses): number {
  const inPosts = posts.map(({ claims, isAttesting }) => claims.length + (isAttesting ? 1 : 0))
  return inPosts.reduce((sum, count) => sum + count, events.length + notCovered.length)
}

/** The number of claims and figures that rest on a source. */
export function countUses(uses: SourceUses): number {
  return countClaims(uses) + uses.figures.length
}
