import { useDeferredValue, useMemo } from 'react'

import type { Filters } from '~/rules/selection/filter-table'
import { useFilters } from '~/url/use-filters'

/** The filters of the address; a word that is being typed counts once its letters are on screen. */
export function useSettledFilters(): Filters {
  const { filters } = useFilters()
  const q = useDeferredValue(filters.q)
  return useMemo(() => ({ ...filters, q }), [filters, q])
}
