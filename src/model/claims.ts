import type { Claim } from './claim'
import type { Network } from './network'
import type {
  Caveat,
  Contact,
  Coverage,
  Head,
  Mission,
  Office,
  Partner,
  Post,
  Result,
  Situation,
  Staff,
  ThreatClaim,
  YearClaim,
} from './post'

/** One fact of a post under the id that links and citations use: `ml-bamako.threat.terrorism`. */
interface ClaimOf<Kind extends string, C extends Claim | Caveat> {
  readonly id: string
  readonly kind: Kind
  readonly claim: C
}

export type PostClaim =
  | ClaimOf<'established', YearClaim>
  | ClaimOf<'closed', YearClaim>
  | ClaimOf<'situation', Situation>
  | ClaimOf<'head', Head>
  | ClaimOf<'staff', Staff>
  | ClaimOf<'office', Office>
  | ClaimOf<'coverage', Coverage>
  | ClaimOf<'threat', ThreatClaim>
  | ClaimOf<'mission', Mission>
  | ClaimOf<'result', Result>
  | ClaimOf<'partner', Partner>
  | ClaimOf<'contact', Contact>
  | ClaimOf<'caveat', Caveat>

export type ClaimKind = PostClaim['kind']

/** The field of a post that holds the claims of a kind. */
export const claimFields = {
  established: 'established',
  closed: 'closed',
  situation: 'situations',
  head: 'head',
  staff: 'staff',
  office: 'offices',
  coverage: 'coverage',
  threat: 'threats',
  mission: 'missions',
  result: 'results',
  partner: 'partners',
  contact: 'contact',
  caveat: 'caveats',
} as const satisfies Readonly<Record<ClaimKind, keyof Post>>

/** Whether a post makes at most one claim of a kind. */
export function isSingleClaim(kind: ClaimKind): boolean {
  return kind === 'established' || kind === 'closed' || kind === 'head' || kind === 'contact'
}

function isClaimKind(kind: string): kind is ClaimKind {
  return Object.hasOwn(claimFields, kind)
}

/** The kind that a claim id names: what stands after the first dot. Undefined for what is no such id. */
export function kindOfClaim(claimId: string): ClaimKind | undefined {
  const kind = claimId.split('.')[1] ?? ''
  return isClaimKind(kind) ? kind : undefined
}

function entry<Kind extends ClaimKind, C extends Claim | Caveat>(
  post: Post,
  kind: Kind,
  claim: C | undefined,
  key?: string | number,
): ClaimOf<Kind, C>[] {
  if (claim === undefined) return []
  return [{ id: [post.id, kind, ...(key === undefined ? [] : [key])].join('.'), kind, claim }]
}

/** Two claims of one key (a country covered until 2015, then for a scope) without ids: the second gets `.2`, and so on. */
function withUniqueIds(claims: readonly PostClaim[]): readonly PostClaim[] {
  const seen = new Map<string, number>()
  return claims.map((claim) => {
    const times = (seen.get(claim.id) ?? 0) + 1
    seen.set(claim.id, times)
    return times === 1 ? claim : { ...claim, id: `${claim.id}.${times}` }
  })
}

/** Every fact of the post, in the order of its card, each with its lasting id: its own where it has one. */
export function claimsOf(post: Post): readonly PostClaim[] {
  return withUniqueIds([
    ...entry(post, 'established', post.established),
    ...entry(post, 'closed', post.closed),
    ...(post.situations ?? []).flatMap((claim) => entry(post, 'situation', claim, claim.id)),
    ...post.coverage.flatMap((claim) => entry(post, 'coverage', claim, claim.id ?? claim.country)),
    ...(post.offices ?? []).flatMap((claim, i) => entry(post, 'office', claim, claim.id ?? i)),
    ...post.threats.flatMap((claim) => entry(post, 'threat', claim, claim.threat)),
    ...post.missions.flatMap((claim) => entry(post, 'mission', claim, claim.id)),
    ...(post.results ?? []).flatMap((claim) => entry(post, 'result', claim, claim.id)),
    ...entry(post, 'head', post.head),
    ...(post.staff ?? []).flatMap((claim, i) => entry(post, 'staff', claim, claim.id ?? i)),
    ...post.partners.flatMap((claim, i) => entry(post, 'partner', claim, claim.id ?? i)),
    ...entry(post, 'contact', post.contact),
    ...(post.caveats ?? []).flatMap((claim, i) => entry(post, 'caveat', claim, claim.id ?? i)),
  ])
}

/** Ids of the sources behind a claim; a caveat may have none. */
export function sourcesOfClaim({ claim }: PostClaim): readonly string[] {
  return claim.sources ?? []
}

/** The post that a claim id belongs to: what stands before the first dot. */
export function postIdOfClaim(claimId: string): string {
  return claimId.split('.', 1)[0] ?? claimId
}

/** The fact behind a claim id with its post; null if the document holds none (any text may come from an address). */
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
