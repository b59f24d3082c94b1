import type { Claim } from './claim'
import {
  type ClaimKind,
  claimKindNames,
  claimKinds,
  type ClaimNames,
  type Claims,
  isClaimKind,
} from './claim-kinds'
import type { Network } from './network'
import type { Caveat, Post } from './post'

/** One fact of a post, with the id that links and citations use: `ml-bamako.threat.terrorism`. */
export type PostClaim<Kind extends ClaimKind = ClaimKind> = {
  [K in Kind]: { readonly id: string; readonly kind: K; readonly claim: Claims[K] }
}[Kind]

/** The kind of claim that an id names: the part after the first dot. Undefined for any text that is no such id. */
export function kindOfClaim(claimId: string): ClaimKind | undefined {
  const kind = claimId.split('.')[1] ?? ''
  return isClaimKind(kind) ? kind : undefined
}

function entriesOf<Kind extends ClaimKind>(post: Post, kind: Kind): readonly PostClaim<Kind>[] {
  const { isSingle, namedBy } = claimKinds[kind]
  const times = new Map<string, number>()
  return claimKinds[kind].claimsIn(post).map((claim, place) => {
    if (isSingle) return { id: `${post.id}.${kind}`, kind, claim }
    const names: ClaimNames = claim
    const name = namedBy.map((field) => names[field]).find((known) => known !== undefined) ?? String(place)
    // Two claims of one name (a country covered until 2015, then for one field only): the second gets `.2`, and so on.
    const time = (times.get(name) ?? 0) + 1
    times.set(name, time)
    return { id: [post.id, kind, name, ...(time === 1 ? [] : [time])].join('.'), kind, claim }
  })
}

/** Every fact of the post, kind by kind, each with its permanent id. */
export function claimsOf(post: Post): readonly PostClaim[] {
  return claimKindNames.flatMap((kind) => entriesOf(post, kind))
}

/** A copy of the post whose claims of each kind are those that `change` returns; of a kind without a list, the first of them. */
export function withClaims(
  post: Post,
  change: (claims: readonly (Claim | Caveat)[], kind: ClaimKind) => readonly (Claim | Caveat)[],
): Post {
  const fields = claimKindNames.flatMap((kind): [string, unknown][] => {
    const { field, isSingle, claimsIn } = claimKinds[kind]
    if (post[field] === undefined) return []
    const claims = change(claimsIn(post), kind)
    return [[field, isSingle ? claims[0] : claims]]
  })
  return { ...post, ...Object.fromEntries(fields) }
}

/** Ids of the sources of a claim; a caveat may have none. */
export function sourcesOfClaim({ claim }: PostClaim): readonly string[] {
  return claim.sources ?? []
}

/** The post that a claim id belongs to: the part before the first dot. */
export function postIdOfClaim(claimId: string): string {
  return claimId.split('.', 1)[0] ?? claimId
}

/** Looks up a claim by its id, which may be any text of an address. Null if the document holds none. */
export function findClaim(
  network: Network,
  claimId: string,
): { readonly post: Post; readonly claim: PostClaim } | null {
  const postId = postIdOfClaim(claimId)
  const post = network.posts.find(({ id }) => id === postId)
  const claim = post && claimsOf(post).find(({ id }) => id === claimId)
  return post && claim ? { post, claim } : null
}

/** Ids of all sources that the post uses, in order of first use on its card, those of its last attestation at the end. */
export function sourcesOfPost(post: Post): readonly string[] {
  return [...new Set([...claimsOf(post).flatMap(sourcesOfClaim), ...post.lastAttested.sources])]
}
