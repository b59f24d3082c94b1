import type { CountryCode, PartialDate } from '~/model/claim'
import { earliestDay, latestDay } from '~/model/dates'
import type { Network } from '~/model/network'
import type { Coverage, Post } from '~/model/post'

/** What a country can be to one post at the date of the edition, the strongest first. */
export const standings = ['host', 'covered', 'scoped', 'inferred', 'ended', 'mentioned'] as const

/**
 * `host`: a documented post is there. `covered`: a source says so; `scoped`: for one field only; `inferred`: the atlas
 * concludes it, for everything or for one field. `ended`: any of these, before the edition. `mentioned`: the post
 * itself is only mentioned, whatever its claims say.
 */
export type Standing = (typeof standings)[number]

/** A country of a post, and what it is to it: the one answer from which every part of the site speaks of coverage. */
export interface PostCoverage {
  readonly post: Post
  readonly country: CountryCode
  readonly standing: Standing
  /** When it ended before the edition, by its own end or with the post; null if it did not. */
  readonly until: PartialDate | null
  /** Absent where the post is there and nothing says what it covers. */
  readonly claim?: Coverage
}

function endBefore(edition: PartialDate, { closed }: Post, claim?: Coverage): PartialDate | null {
  if (claim?.until !== undefined && latestDay(claim.until) < earliestDay(edition)) return claim.until
  return closed === undefined ? null : String(closed.year)
}

function standingOf(post: Post, country: CountryCode, isEnded: boolean, claim?: Coverage): Standing {
  if (post.status === 'mentioned') return 'mentioned'
  if (isEnded) return 'ended'
  if (country === post.country) return 'host'
  if (claim?.basis === 'inferred') return 'inferred'
  return claim?.scope === undefined ? 'covered' : 'scoped'
}

function entryOf(post: Post, country: CountryCode, edition: PartialDate, claim?: Coverage): PostCoverage {
  const until = endBefore(edition, post, claim)
  return {
    post,
    country,
    standing: standingOf(post, country, until !== null, claim),
    until,
    ...(claim && { claim }),
  }
}

/** What one claim of the post makes its country to it. */
export function claimCoverage(post: Post, claim: Coverage, edition: PartialDate): PostCoverage {
  return entryOf(post, claim.country, edition, claim)
}

/** Every country that the post is in or has a claim for, in the order of its claims; where it is, in any case. */
export function coverageOfPost(post: Post, edition: PartialDate): readonly PostCoverage[] {
  const claimed = post.coverage.map((claim) => claimCoverage(post, claim, edition))
  const there = entryOf(post, post.country, edition)
  const isSaid = claimed.some(
    ({ country, standing }) => country === there.country && standing === there.standing,
  )
  return isSaid ? claimed : [there, ...claimed]
}

/** The strongest of some standings; null of none. */
export function strongest(found: Iterable<Standing>): Standing | null {
  const all = new Set(found)
  return standings.find((standing) => all.has(standing)) ?? null
}

/** In which tense a post is said to cover a country. */
export type CoverageTense = 'present' | 'past' | 'mentioned'

const tenses: Readonly<Record<Standing, CoverageTense>> = {
  host: 'present',
  covered: 'present',
  scoped: 'present',
  inferred: 'present',
  ended: 'past',
  mentioned: 'mentioned',
}

/** The tense in which the claim of a post to cover a country is told. */
export function coverageTense({ standing }: PostCoverage): CoverageTense {
  return tenses[standing]
}

/** Coverage with the claim that says so. */
export type ClaimedCoverage = PostCoverage & { readonly claim: Coverage }

/** What the claims of a post say, by tense; tenses without a claim are left out. */
export function coverageByTense(
  post: Post,
  edition: PartialDate,
): readonly { readonly tense: CoverageTense; readonly entries: readonly ClaimedCoverage[] }[] {
  const claimed = coverageOfPost(post, edition).filter((entry): entry is ClaimedCoverage => 'claim' in entry)
  return (['present', 'past', 'mentioned'] as const).flatMap((tense) => {
    const entries = claimed.filter((entry) => coverageTense(entry) === tense)
    return entries.length > 0 ? [{ tense, entries }] : []
  })
}

/** The standings that a map tints or marks: what holds today. */
export type CountryRole = Exclude<Standing, 'ended' | 'mentioned'>

/** What each country is to these posts today, the strongest role winning; none for what ended or is only mentioned. */
export function countryRoles(
  network: Pick<Network, 'edition'>,
  posts: readonly Post[],
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
