import { useCallback } from 'react'

import { useLanguage } from '~/i18n/language'
import { labelOf, type Term } from '~/model/network'
import type { PostSummary } from '~/model/post'

/** Returns a function that names a post "City, Country", as everywhere for assistive technology. */
export function usePostName(): (post: PostSummary) => string {
  const { text, country } = useLanguage()
  return (post) => `${text(post.city)}, ${country(post.country)}`
}

/**
 * Returns a function from the id of a term in one vocabulary to its label; the id itself if it is unknown. Stable as
 * long as vocabulary and language are.
 */
export function useTermLabel(terms: readonly Term[]): (id: string) => string {
  const { text } = useLanguage()
  return useCallback((id) => text(labelOf(terms, id)), [terms, text])
}
