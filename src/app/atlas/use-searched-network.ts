import { useWholeIfThere } from '~/parts/known-network'
import { type Filters, selectOnWhole } from '~/rules/selection/filter-table'
import { isWhole, type KnownNetwork } from '~/rules/survey/overview'

/** The network that the first screen uses: full-text search and some filters need the whole network, everything else the overview. */
export function useSearchedNetwork(known: KnownNetwork, filters: Filters): KnownNetwork {
  const whole = useWholeIfThere()
  return whole && (filters.q !== '' || selectOnWhole(filters)) ? whole : known
}

/** Whether the filters need the whole network, which is not loaded yet. */
export function isSelectionAwaited(network: KnownNetwork, filters: Filters): boolean {
  return !isWhole(network) && selectOnWhole(filters)
}
