import type { Lang } from './languages/language-pack'

/** Where the page of a post lies below the root of the site: `postes/ml-bamako/`, `en/posts/ml-bamako/`. */
export function postPagePath(lang: Lang, postId: string): string {
  return lang === 'fr' ? `postes/${postId}/` : `en/posts/${postId}/`
}
