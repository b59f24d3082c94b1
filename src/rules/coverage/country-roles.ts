import type { CountryCode, PartialDate } from '~/model/claim'
import { earliestDay, latestDay } from '~/model/dates'
import type { Network } from '~/model/network'
import type { Coverage, Post } from '~/model/post'

/** When the claim stopped holding before the edition: its own end, or the closing of its post; null if it did not. */
export function endBefore(edition: PartialDate, post: Post, claim?: Coverage): PartialDate | null {
  const day = earliestDay(edition)
  if (claim?.until !== undefined && latestDay(claim.until) < day) return claim.until
  return post.closed === undefined ? null : String(post.closed.year)
}

/** Countries elsewhere that the post covers or covered, fully or for a scope, in the order of its claims. */
export function coveredCountries(post: Post): readonly CountryCode[] {
  const codes = post.coverage.map(({ country }) => country)
  return [...new Set(codes)].filter((code) => code !== post.country)
}

export type CountryRole = 'host' | 'covered' | 'scoped'

const rank: Readonly<Record<CountryRole, number>> = { host: 3, covered: 2, scoped: 1 }

/**
 * What each country is to these posts at the edition date, the strongest role winning. A role means that
 * a source says so of a documented post: posts only mentioned, closed posts, ended claims and what is
 * inferred give none.
 */
export function countryRoles(
  network: Network,
  posts: readonly Post[],
): ReadonlyMap<CountryCode, CountryRole> {
  const roles = new Map<CountryCode, CountryRole>()
  const add = (code: CountryCode, role: CountryRole): void => {
    const present = roles.get(code)
    if (present === undefined || rank[role] > rank[present]) roles.set(code, role)
  }
  for (const post of posts) {
    if (post.status === 'mentioned' || post.closed !== undefined) continue
    add(post.country, 'host')
    for (const claim of post.coverage) {
      if (claim.basis === 'inferred' || endBefore(network.edition, post, claim) !== null) continue
      add(claim.country, claim.scope === undefined ? 'covered' : 'scoped')
    }
  }
  return roles
}
