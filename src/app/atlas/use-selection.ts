import { useMemo } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Network } from '~/model/network'
import type { Post } from '~/model/post'
import { useAllCountryNames } from '~/parts/use-all-country-names'
import type { Filters } from '~/rules/selection/filter-table'
import { type Selection, selectPosts, sortPosts } from '~/rules/selection/filters'
import { createPostIndex, type PostIndex } from '~/rules/selection/post-index'
import { useSort } from '~/url/use-params'

interface NetworkSelection {
  readonly index: PostIndex
  readonly selection: Selection
  /** All matching posts, documented or mentioned, in display order. */
  readonly posts: readonly Post[]
  /** Every post of the network, in display order. */
  readonly sorted: readonly Post[]
}

/** The result of the filters, computed once for map, list and filters. */
export function useSelection(network: Network, filters: Filters): NetworkSelection {
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
