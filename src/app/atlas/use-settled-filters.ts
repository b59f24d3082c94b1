import { useDeferredValue, useMemo } from 'react'

import type { Filters } from '~/rules/selection/filter-table'
import { useFilters } from '~/url/use-filters'

/** The filters of the address. While a text is typed, its letters are rendered first, the result follows. */
export function useSettledFilters(): Filters {
  const { filters } = useFilters()
  const q = useDeferredValue(filters.q)
  return useMemo(() => ({ ...filters, q }), [filters, q])
}
