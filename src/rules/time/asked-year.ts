import { yearOf } from '~/model/dates'
import type { Network } from '~/model/network'

import type { AskedYear } from './as-known'

/** The year in which each delegation abroad came under an internal-security attaché (event `attaches-2006`). */
export const firstYear = 2006

/** The last year that can be chosen: that of the edition. */
export function lastYear({ edition }: Pick<Network, 'edition'>): number {
  return yearOf(edition)
}

/** The year that an address asks for by its `at` and `known`; null (all years) if it names none that can be chosen. */
export function askedYear(
  { at, known }: { readonly at: number | null; readonly known: 'then' | null },
  network: Pick<Network, 'edition'>,
): AskedYear | null {
  if (at === null || at < firstYear || at > lastYear(network)) return null
  return { year: at, known: known ?? 'today' }
}
