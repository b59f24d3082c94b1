import type { CountryCode } from '~/model/claim'
import type { NetworkSummary } from '~/model/network'
import type { PostSummary } from '~/model/post'

import { postsConcerning } from './country-posts'
import { isFrench } from './french-territories'
import { coverageOfPost, type PostCoverage, type Standing, standings, strongest } from './standing'

/** An office that a post keeps outside its host country. */
export interface OfficeThere<P extends PostSummary> {
  readonly post: P
  readonly office: NonNullable<P['offices']>[number]
}

/**
 * The standing of a country to the whole network: its strongest standing to any post; else `denied` (a source says that it
 * is not covered), `office` (a post elsewhere keeps an office there, and no more), `home` (France, where the question has
 * no answer), or `none`: no source found, which does not mean "not covered".
 */
export type CountryStanding = Standing | 'denied' | 'office' | 'home' | 'none'

/** All coverage, offices and denials of a country, and its standing. */
export interface SaidOfCountry<N extends NetworkSummary> {
  readonly country: CountryCode
  readonly standing: CountryStanding
  /** Its standing to each post, the strongest first. */
  readonly said: readonly PostCoverage<N['posts'][number]>[]
  /** Offices in the country, of documented posts elsewhere. */
  readonly offices: readonly OfficeThere<N['posts'][number]>[]
  /** Sources that say that it is not covered. */
  readonly notCovered: readonly N['notCovered'][number][]
}

/** Collects the claims of posts and the denials about a country. */
export function saidOfCountry<N extends NetworkSummary>(network: N, country: CountryCode): SaidOfCountry<N> {
  const posts = postsConcerning(network, country)
  const said = posts
    .flatMap((post) => coverageOfPost(post, network.edition))
    .filter((entry) => entry.country === country)
    .toSorted((a, b) => standings.indexOf(a.standing) - standings.indexOf(b.standing))
  const offices = posts.flatMap((post) => {
    if (post.status === 'mentioned' || post.country === country) return []
    return (post.offices ?? [])
      .filter((office) => office.country === country)
      .map((office) => ({ post, office }))
  })
  const notCovered = network.notCovered.filter((denial) => denial.country === country)
  const unsaid = notCovered.length > 0 ? 'denied' : offices.length > 0 ? 'office' : null
  const silent = isFrench(country) ? 'home' : 'none'
  const standing = strongest(said.map((entry) => entry.standing)) ?? unsaid ?? silent
  return { country, standing, said, offices, notCovered }
}

/** The standing of each of `countries` to the network, by the same rule as `saidOfCountry`. */
export function countryStandings(
  network: NetworkSummary,
  countries: readonly CountryCode[],
): ReadonlyMap<CountryCode, CountryStanding> {
  return new Map(countries.map((code) => [code, saidOfCountry(network, code).standing]))
}
