import type { CountryCode } from '~/model/claim'
import type { Network } from '~/model/network'

import { type CountryStanding, type SaidOfCountry, saidOfCountry } from './country-standing'
import { disagreementsOf, type Disagreement } from './disagreement'

/** Which posts cover a country, according to the sources: everything that is said, and its short forms. */
export interface CoverageAnswer extends SaidOfCountry {
  /** The standing, unless the sources disagree. */
  readonly kind: CountryStanding | 'disagree'
  /** Why the sources disagree; empty where they do not. */
  readonly disagreements: readonly Disagreement[]
}

/** What the sources say of a country. */
export function coverageOf(network: Network, country: CountryCode): CoverageAnswer {
  const found = saidOfCountry(network, country)
  const disagreements = disagreementsOf(found.said, found.notCovered)
  return { ...found, disagreements, kind: disagreements.length > 0 ? 'disagree' : found.standing }
}
