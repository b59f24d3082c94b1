import type { CountryCode } from '~/model/claim'
import type { NetworkSummary } from '~/model/network'
import { type CountryStanding, countryStandings } from '~/rules/coverage/country-standing'

import type { FillState } from './country-fills'

/** France and its territories have no fill: the network works abroad. */
const fills: Readonly<Record<CountryStanding, FillState | null>> = {
  host: 'host',
  covered: 'covered',
  scoped: 'scoped',
  inferred: 'inferred',
  ended: 'other',
  mentioned: 'other',
  denied: 'other',
  office: 'other',
  none: 'none',
  home: null,
}

/** The fills of the coverage layer, equal to each country's answer. */
export function layerStates(
  network: NetworkSummary,
  codes: readonly CountryCode[],
): ReadonlyMap<CountryCode, FillState> {
  const states = new Map<CountryCode, FillState>()
  for (const [code, standing] of countryStandings(network, codes)) {
    const state = fills[standing]
    if (state !== null) states.set(code, state)
  }
  return states
}
