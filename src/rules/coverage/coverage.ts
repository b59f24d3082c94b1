import type { CountryCode } from '~/model/claim'
import type { Network } from '~/model/network'

import { type CountryStanding, type SaidOfCountry, saidOfCountry } from './country-standing'
import { disagreementsOf, type Disagreement } from './disagreement'

/** The answer to "which posts cover this country?": everything that sources say, and its short form. */
export interface CoverageAnswer extends SaidOfCountry {
  /** The standing, or `disagree` where sources disagree. */
  readonly kind: CountryStanding | 'disagree'
  /** How the sources disagree; empty if they do not. */
  readonly disagreements: readonly Disagreement[]
}

/** The coverage of a country according to the sources. */
export function coverageOf(network: Network, country: CountryCode): CoverageAnswer {
  const found = saidOfCountry(network, country)
  const disagreements = disagreementsOf(found.said, found.notCovered)
  return { ...found, disagreements, kind: disagreements.length > 0 ? 'disagree' : found.standing }
}
