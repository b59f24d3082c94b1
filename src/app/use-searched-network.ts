import type { KnownNetwork } from '~/domain/overview'
import { useWholeIfThere } from '~/parts/known-network'
import { useFilters } from '~/url/use-params'

/** What the first screen shows: a search in the texts needs the whole network, all else what is known. */
export function useSearchedNetwork(known: KnownNetwork): KnownNetwork {
  const { filters } = useFilters()
  const whole = useWholeIfThere()
  return filters.q !== '' && whole ? whole : known
}
