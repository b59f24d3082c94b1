import type { CountryCode, PartialDate } from '~/model/claim'
import type { Network, NotCovered } from '~/model/network'
import type { Coverage, Office, Post } from '~/model/post'

import { postsConcerning } from './country-posts'
import { type CountryRole, countryRoles, endBefore } from './country-roles'
import { disagreementsOf, type Disagreement } from './disagreement'

/** A post elsewhere that a source says covers the country. */
export interface CoveredBy {
  readonly post: Post
  readonly claim: Coverage
}

/** A post that was there, or covered the country, until a date before the edition. */
export interface Formerly {
  readonly post: Post
  readonly was: 'host' | 'covered' | 'scoped'
  readonly until: PartialDate
  /** The coverage claim; absent for a closed post there that claims none. */
  readonly claim?: Coverage
}

export interface OfficeThere {
  readonly post: Post
  readonly office: Office
}

export type CoverageKind =
  | 'hosts'
  | 'covered'
  | 'scoped'
  | 'former'
  | 'mentioned'
  | 'denied'
  | 'disagree'
  | 'none'

/** Which posts cover a country, according to the sources: everything that is said, and its short form in `kind`. */
export interface CoverageAnswer {
  readonly country: CountryCode
  readonly kind: CoverageKind
  /** Documented posts there that have not closed, antennas included. */
  readonly hosts: readonly Post[]
  readonly coveredBy: readonly CoveredBy[]
  /** Covered for a scope only. */
  readonly coveredFor: readonly CoveredBy[]
  readonly formerly: readonly Formerly[]
  /** Posts only mentioned, there or as covering it. */
  readonly mentioned: readonly Post[]
  /** Offices there of documented posts elsewhere. */
  readonly offices: readonly OfficeThere[]
  /** Sources that say: not covered. */
  readonly notCovered: readonly NotCovered[]
  /** Why the sources disagree; empty where they do not. */
  readonly disagreements: readonly Disagreement[]
}

function claimsFor(post: Post, country: CountryCode): readonly Coverage[] {
  return post.coverage.filter((claim) => claim.country === country)
}

function formerHosts(posts: readonly Post[], country: CountryCode): readonly Formerly[] {
  return posts.flatMap((post) => {
    if (post.country !== country || post.closed === undefined) return []
    const [claim] = claimsFor(post, country)
    const until = String(post.closed.year)
    return [{ post, was: 'host' as const, until, ...(claim === undefined ? {} : { claim }) }]
  })
}

function kindOf(answer: Omit<CoverageAnswer, 'kind'>): CoverageKind {
  if (answer.disagreements.length > 0) return 'disagree'
  if (answer.hosts.length > 0) return 'hosts'
  if (answer.coveredBy.length > 0) return 'covered'
  if (answer.coveredFor.length > 0) return 'scoped'
  if (answer.formerly.length > 0) return 'former'
  if (answer.mentioned.length > 0) return 'mentioned'
  return answer.notCovered.length > 0 ? 'denied' : 'none'
}

/**
 * What the sources say of a country. `none` means that no source was found, which is not "not covered".
 * `disagree` goes before every other kind, then what holds at the edition date, then what held before.
 */
export function coverageOf(network: Network, country: CountryCode): CoverageAnswer {
  const concerned = postsConcerning(network, country)
  const posts = concerned.filter(({ status }) => status === 'documented')
  const hosts = posts.filter((post) => post.country === country && post.closed === undefined)
  const elsewhere = posts.filter((post) => post.country !== country)
  const claims = elsewhere.flatMap((post) =>
    claimsFor(post, country).map((claim) => {
      return { post, claim, until: endBefore(network.edition, post, claim) }
    }),
  )
  const current = claims.flatMap(({ post, claim, until }) => (until === null ? [{ post, claim }] : []))
  const ended = claims.flatMap(({ post, claim, until }): readonly Formerly[] =>
    until === null ? [] : [{ post, claim, until, was: claim.scope === undefined ? 'covered' : 'scoped' }],
  )
  const notCovered = network.notCovered.filter((denial) => denial.country === country)
  const said = {
    country,
    hosts,
    coveredBy: current.filter(({ claim }) => claim.scope === undefined),
    coveredFor: current.filter(({ claim }) => claim.scope !== undefined),
    formerly: [...formerHosts(posts, country), ...ended],
    mentioned: concerned.filter(
      (post) =>
        post.status === 'mentioned' && (post.country === country || claimsFor(post, country).length > 0),
    ),
    offices: elsewhere.flatMap((post) =>
      (post.offices ?? []).filter((office) => office.country === country).map((office) => ({ post, office })),
    ),
    notCovered,
    disagreements: disagreementsOf(hosts, claims, notCovered),
  }
  return { ...said, kind: kindOf(said) }
}

/**
 * The fill of each of `countries` in the coverage layer. `none`: no source found. `other`: a source speaks of it, but
 * does not say that a post covers it now (former, only mentioned, or said not to be covered), so neither fill nor hatching is true.
 */
export function coverageLayer(
  network: Network,
  countries: readonly CountryCode[],
): ReadonlyMap<CountryCode, CountryRole | 'other' | 'none'> {
  const roles = countryRoles(network, network.posts)
  const layerOf = (code: CountryCode): CountryRole | 'other' | 'none' =>
    roles.get(code) ?? (coverageOf(network, code).kind === 'none' ? 'none' : 'other')
  return new Map(countries.map((code) => [code, layerOf(code)]))
}
