import { useCallback } from 'react'

import { useLanguage } from '~/i18n/language'
import { labelOf, type Term } from '~/model/network'
import type { Post } from '~/model/post'

/** "City, Country", the name by which a post is known everywhere to assistive technology. */
export function usePostName(): (post: Post) => string {
  const { text, country } = useLanguage()
  return (post) => `${text(post.city)}, ${country(post.country)}`
}

/**
 * The label of a term of one vocabulary in the language of the page, by its id; the id if it has none. The function stays
 * the same as long as both do.
 */
export function useTermLabel(terms: readonly Term[]): (id: string) => string {
  const { text } = useLanguage()
  return useCallback((id) => text(labelOf(terms, id)), [terms, text])
}
