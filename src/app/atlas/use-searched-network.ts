import { useWholeIfThere } from '~/parts/known-network'
import { type Filters, selectOnWhole } from '~/rules/selection/filter-table'
import { isWhole, type KnownNetwork } from '~/rules/survey/overview'

/** What the first screen shows: a search in the texts and some filters need the whole network, all else what is known. */
export function useSearchedNetwork(known: KnownNetwork, filters: Filters): KnownNetwork {
  const whole = useWholeIfThere()
  return whole && (filters.q !== '' || selectOnWhole(filters)) ? whole : known
}

/** Whether the posts that the filters leave cannot be told yet. */
export function isSelectionAwaited(network: KnownNetwork, filters: Filters): boolean {
  return !isWhole(network) && selectOnWhole(filters)
}
