import type { CountryCode } from '~/model/claim'
import type { Network } from '~/model/network'
import { postsConcerning } from '~/rules/coverage/country-posts'
import { coverageLayer, coverageOf, type CoveredBy } from '~/rules/coverage/coverage'
import { isFrench } from '~/rules/coverage/french-territories'

import type { FillState } from './coverage-states'

function isStated({ claim }: CoveredBy): boolean {
  return claim.basis !== 'inferred'
}

/** A fill says that a source says so: what the atlas only infers gives none. */
function statedState(network: Network, code: CountryCode): FillState {
  const { hosts, coveredBy, coveredFor } = coverageOf(network, code)
  if (hosts.length > 0) return 'host'
  if (coveredBy.some(isStated)) return 'covered'
  return coveredFor.some(isStated) ? 'scoped' : 'other'
}

/**
 * The fills of the coverage layer. France and its territories have none, since the network works abroad;
 * a country of which all that is said is that a post elsewhere has an office there is `other`.
 */
export function layerStates(
  network: Network,
  codes: readonly CountryCode[],
): ReadonlyMap<CountryCode, FillState> {
  const states = new Map<CountryCode, FillState>()
  for (const [code, state] of coverageLayer(network, codes)) {
    if (state === 'covered' || state === 'scoped') states.set(code, statedState(network, code))
    else if (state !== 'none') states.set(code, state)
    else if (postsConcerning(network, code).length > 0) states.set(code, 'other')
    else if (!isFrench(code)) states.set(code, 'none')
  }
  return states
}
