import type { CountryCode } from '~/model/claim'
import type { Network, NotCovered } from '~/model/network'
import type { Office, Post } from '~/model/post'

import { postsConcerning } from './country-posts'
import { isFrench } from './french-territories'
import { coverageOfPost, type PostCoverage, type Standing, standings, strongest } from './standing'

/** An office that a post keeps in a country other than its own. */
export interface OfficeThere {
  readonly post: Post
  readonly office: Office
}

/**
 * What is said of a country in short: the strongest standing that it has to any post; else `denied` (a source says
 * that it is not covered), `office` (a post elsewhere keeps an office there, no more), `home` (France, where the
 * question has no answer), or `none`: no source found, which is not "not covered".
 */
export type CountryStanding = Standing | 'denied' | 'office' | 'home' | 'none'

/** All that is said of a country, and its short form. */
export interface SaidOfCountry {
  readonly country: CountryCode
  readonly standing: CountryStanding
  /** What it is to each post, the strongest standing first. */
  readonly said: readonly PostCoverage[]
  /** Offices there of documented posts elsewhere. */
  readonly offices: readonly OfficeThere[]
  /** Sources that say: not covered. */
  readonly notCovered: readonly NotCovered[]
}

/** What the posts and the denials of a network say of a country. */
export function saidOfCountry(network: Network, country: CountryCode): SaidOfCountry {
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

/** What each of `countries` is to the network, by the same rule as its answer. */
export function countryStandings(
  network: Network,
  countries: readonly CountryCode[],
): ReadonlyMap<CountryCode, CountryStanding> {
  return new Map(countries.map((code) => [code, saidOfCountry(network, code).standing]))
}
