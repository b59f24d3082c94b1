import type { Post } from '~/domain/post'
import { useLanguage } from '~/lib/language'

/** "City, Country", the name by which a post is known everywhere to assistive technology. */
export function usePostName(): (post: Post) => string {
  const { text, country } = useLanguage()
  return (post) => `${text(post.city)}, ${country(post.country)}`
}
