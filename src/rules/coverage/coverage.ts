import type { CountryCode } from '~/model/claim'
import type { NetworkSummary } from '~/model/network'

import { type CountryStanding, type SaidOfCountry, saidOfCountry } from './country-standing'
import { disagreementsOf, type Disagreement } from './disagreement'

/** The answer to "which posts cover this country?": everything that sources say, and its short form. */
export interface CoverageAnswer<N extends NetworkSummary = NetworkSummary> extends SaidOfCountry<N> {
  /** The standing, or `disagree` where sources disagree. */
  readonly kind: CountryStanding | 'disagree'
  /** How the sources disagree; empty if they do not. */
  readonly disagreements: readonly Disagreement[]
}

/** The coverage of a country according to the sources. */
export function coverageOf<N extends NetworkSummary>(network: N, country: CountryCode): CoverageAnswer<N> {
  const found = saidOfCountry(network, country)
  const disagreements = disagreementsOf(found.said, found.notCovered)
  return { ...found, disagreements, kind: disagreements.length > 0 ? 'disagree' : found.standing }
}
