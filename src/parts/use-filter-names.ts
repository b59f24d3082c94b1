import { useCallback } from 'react'

import { useLanguage } from '~/i18n/language'
import { addYears } from '~/model/dates'
import { labelOf, type NetworkSummary } from '~/model/network'
import { postMarks } from '~/rules/evidence/evidence'
import {
  type Filters,
  type ListFilterName,
  listFilterNames,
  listFilters,
  termsOf,
} from '~/rules/selection/filter-table'
import type { Loosening } from '~/rules/selection/filters'

/** The chosen values of one filter, in words. */
interface ChosenWords {
  readonly filter: Loosening['filter']
  /** Empty if nothing is chosen. */
  readonly names: readonly string[]
}

/** Functions that name filter values; stable as long as network and language are. */
export function useFilterNames(network: NetworkSummary) {
  const { t, text, country, date } = useLanguage()
  const nameOf = useCallback(
    (filter: ListFilterName, value: string): string => {
      const { values } = listFilters[filter]
      if (values === 'countries') return country(value)
      if (values === 'marks') {
        const mark = postMarks.find((known) => known === value)
        return mark ? t(`map.mark.${mark}`, { since: date(addYears(network.edition, -5), 'short') }) : value
      }
      return text(labelOf(termsOf(network, values), value))
    },
    [network, t, text, country, date],
  )
  const chosenOf = useCallback(
    (filters: Filters): readonly ChosenWords[] => [
      ...listFilterNames.map((filter) => ({
        filter,
        names: filters[filter].map((value) => nameOf(filter, value)),
      })),
      { filter: 'q', names: filters.q.trim() === '' ? [] : [t('filters.quoted', { q: filters.q.trim() })] },
    ],
    [nameOf, t],
  )
  return { nameOf, chosenOf }
}
