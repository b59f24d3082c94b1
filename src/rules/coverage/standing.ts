import type { CountryCode, PartialDate } from '~/model/claim'
import { earliestDay, latestDay } from '~/model/dates'
import type { NetworkSummary } from '~/model/network'
import type { PostSummary } from '~/model/post'

/** Standings of a country to one post at the date of the edition, the strongest first. */
export const standings = ['host', 'covered', 'scoped', 'inferred', 'ended', 'mentioned'] as const

/**
 * `host`: a documented post is in it. `covered`: a source says that the post covers it. `scoped`: the same for one field
 * only. `inferred`: concluded by the atlas, for all fields or one. `ended`: any of these, ended before the edition.
 * `mentioned`: the post itself is `mentioned`, whatever its claims say.
 */
export type Standing = (typeof standings)[number]

/** A country of a post and its standing. All parts of the site derive coverage from this. */
export interface PostCoverage<P extends PostSummary = PostSummary> {
  readonly post: P
  readonly country: CountryCode
  readonly standing: Standing
  /** Date before the edition at which coverage ended, for itself or because the post closed; null if it did not end. */
  readonly until: PartialDate | null
  /** Absent where the post is there and no claim of coverage names the country. */
  readonly claim?: P['coverage'][number]
}

type Said = PostSummary['coverage'][number]

function endBefore(edition: PartialDate, { closed }: PostSummary, claim?: Said): PartialDate | null {
  if (claim?.until !== undefined && latestDay(claim.until) < earliestDay(edition)) return claim.until
  return closed === undefined ? null : String(closed.year)
}

function standingOf(post: PostSummary, country: CountryCode, isEnded: boolean, claim?: Said): Standing {
  if (post.status === 'mentioned') return 'mentioned'
  if (isEnded) return 'ended'
  if (country === post.country) return 'host'
  if (claim?.basis === 'inferred') return 'inferred'
  return claim?.scope === undefined ? 'covered' : 'scoped'
}

function entryOf<P extends PostSummary>(
  post: P,
  country: CountryCode,
  edition: PartialDate,
  claim?: P['coverage'][number],
): PostCoverage<P> {
  const until = endBefore(edition, post, claim)
  return {
    post,
    country,
    standing: standingOf(post, country, until !== null, claim),
    until,
    ...(claim && { claim }),
  }
}

/** The standing that one claim of coverage gives its country. */
export function claimCoverage<P extends PostSummary>(
  post: P,
  claim: P['coverage'][number],
  edition: PartialDate,
): PostCoverage<P> {
  return entryOf(post, claim.country, edition, claim)
}

/** Every country that the post covers or covered, in the order of its claims, the host included in any case. */
export function coverageOfPost<P extends PostSummary>(
  post: P,
  edition: PartialDate,
): readonly PostCoverage<P>[] {
  const claimed = post.coverage.map((claim) => claimCoverage(post, claim, edition))
  const there = entryOf(post, post.country, edition)
  const isSaid = claimed.some(
    ({ country, standing }) => country === there.country && standing === there.standing,
  )
  return isSaid ? claimed : [there, ...claimed]
}

/** The strongest standing; null if there is none. */
export function strongest(found: Iterable<Standing>): Standing | null {
  const all = new Set(found)
  return standings.find((standing) => all.has(standing)) ?? null
}

/** Tense in which coverage is worded. */
export type CoverageTense = 'present' | 'past' | 'mentioned'

const tenses: Readonly<Record<Standing, CoverageTense>> = {
  host: 'present',
  covered: 'present',
  scoped: 'present',
  inferred: 'present',
  ended: 'past',
  mentioned: 'mentioned',
}

/** Tense in which a claim of coverage is worded. */
export function coverageTense({ standing }: Pick<PostCoverage, 'standing'>): CoverageTense {
  return tenses[standing]
}

/** Coverage that rests on a claim. */
export type ClaimedCoverage<P extends PostSummary = PostSummary> = PostCoverage<P> & {
  readonly claim: P['coverage'][number]
}

/** The claims of coverage of a post, by tense; tenses without a claim are left out. */
export function coverageByTense<P extends PostSummary>(
  post: P,
  edition: PartialDate,
): readonly { readonly tense: CoverageTense; readonly entries: readonly ClaimedCoverage<P>[] }[] {
  const claimed = coverageOfPost(post, edition).filter(
    (entry): entry is ClaimedCoverage<P> => 'claim' in entry,
  )
  return (['present', 'past', 'mentioned'] as const).flatMap((tense) => {
    const entries = claimed.filter((entry) => coverageTense(entry) === tense)
    return entries.length > 0 ? [{ tense, entries }] : []
  })
}

/** The standings that a map tints or marks: those that hold today. */
export type CountryRole = Exclude<Standing, 'ended' | 'mentioned'>

/**
 * The strongest role of each country among these posts today; countries whose coverage ended, or of mentioned posts only,
 * are left out.
 */
export function countryRoles(
  network: Pick<NetworkSummary, 'edition'>,
  posts: readonly PostSummary[],
): ReadonlyMap<CountryCode, CountryRole> {
  const roles = new Map<CountryCode, CountryRole>()
  for (const { country, standing } of posts.flatMap((post) => coverageOfPost(post, network.edition))) {
    if (standing === 'ended' || standing === 'mentioned') continue
    const present = roles.get(country)
    if (present === undefined || standings.indexOf(standing) < standings.indexOf(present))
      roles.set(country, standing)
  }
  return roles
}
