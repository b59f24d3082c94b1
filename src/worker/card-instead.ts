import { langs } from '~/i18n/languages/languages'
import { atlasPath, postPagePath } from '~/i18n/site-paths'

/**
 * If the page of a post is unreachable and was never visited: a redirect to its card in the atlas, which has the same
 * content. Undefined for every other address.
 */
export function cardInstead(address: string, scope: string): Response | undefined {
  const { pathname } = new URL(address)
  const { pathname: root } = new URL(scope)
  const path = pathname.slice(root.length)
  const id = path.split('/').at(-2) ?? ''
  const lang = langs.find((each) => path === postPagePath(each, id))
  return lang && Response.redirect(`${scope}${atlasPath(lang)}?post=${id}`)
}
