import { useLanguage } from '~/i18n/language'
import type { Post } from '~/model/post'

/** "City, Country", the name by which a post is known everywhere to assistive technology. */
export function usePostName(): (post: Post) => string {
  const { text, country } = useLanguage()
  return (post) => `${text(post.city)}, ${country(post.country)}`
}
