import { useDeferredValue, useMemo } from 'react'

import { useLanguage } from '~/i18n/language'
import { isWhole, type NetworkSummary } from '~/model/network'
import type { PostSummary } from '~/model/post'
import { useWholeIfThere } from '~/parts/known-network'
import { useAllCountryNames } from '~/parts/use-all-country-names'
import { type Filters, selectOnWhole } from '~/rules/selection/filter-table'
import { type Selection, selectPosts, sortPosts } from '~/rules/selection/filters'
import { createPostIndex, type PostIndex } from '~/rules/selection/post-index'
import { useFilters } from '~/url/use-filters'
import { useSort } from '~/url/use-params'

/** The filters of the address. While a text is typed, its letters are rendered first, the result follows. */
export function useSettledFilters(): Filters {
  const { filters } = useFilters()
  const q = useDeferredValue(filters.q)
  return useMemo(() => ({ ...filters, q }), [filters, q])
}

/** The network that the first screen uses: full-text search and some filters need the whole network, everything else the summary. */
export function useSearchedNetwork(known: NetworkSummary, filters: Filters): NetworkSummary {
  const whole = useWholeIfThere()
  return whole && (filters.q !== '' || selectOnWhole(filters)) ? whole : known
}

/** Whether the filters need the whole network, which is not loaded yet. */
export function isSelectionAwaited(network: NetworkSummary, filters: Filters): boolean {
  return !isWhole(network) && selectOnWhole(filters)
}

interface NetworkSelection {
  readonly index: PostIndex
  readonly selection: Selection
  /** All matching posts, documented or mentioned, in display order. */
  readonly posts: readonly PostSummary[]
  /** Every post of the network, in display order. */
  readonly sorted: readonly PostSummary[]
}

/** The result of the filters, computed once for map, list and filters. */
export function useSelection(network: NetworkSummary, filters: Filters): NetworkSelection {
  const { textLang, country } = useLanguage()
  const { sort } = useSort()
  const allCountries = useAllCountryNames(filters.q !== '')
  const index = useMemo(() => {
    const ownName = (code: string) => (country(code) === code ? [] : [country(code)])
    const allNames = (code: string) => Object.values(allCountries?.namesOf(code) ?? {}).flat()
    return createPostIndex(network, allCountries ? allNames : ownName)
  }, [network, allCountries, country])
  const selection = useMemo(() => selectPosts(network, index, filters), [network, index, filters])
  // Sorted once: filters only leave posts out.
  const sorted = useMemo(
    () => sortPosts(network.posts, sort, textLang, country),
    [network, sort, textLang, country],
  )
  const posts = useMemo(() => {
    const left = new Set(selection.hidden)
    return sorted.filter((post) => !left.has(post))
  }, [sorted, selection])
  return { index, selection, posts, sorted }
}
