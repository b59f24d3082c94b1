import { useWholeIfThere } from '~/parts/known-network'
import type { Filters } from '~/rules/selection/filter-table'
import type { KnownNetwork } from '~/rules/survey/overview'

/** What the first screen shows: a search in the texts needs the whole network, all else what is known. */
export function useSearchedNetwork(known: KnownNetwork, filters: Filters): KnownNetwork {
  const whole = useWholeIfThere()
  return filters.q !== '' && whole ? whole : known
}
