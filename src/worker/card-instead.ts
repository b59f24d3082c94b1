import { postPagePath } from '~/i18n/post-page-path'

/**
 * Where the page of a post is out of reach and was never visited, the way to its card in the atlas, which
 * holds the same. Undefined for every other address.
 */
export function cardInstead(address: string, scope: string): Response | undefined {
  const { pathname } = new URL(address)
  const { pathname: root } = new URL(scope)
  const path = pathname.slice(root.length)
  const id = path.split('/').at(-2) ?? ''
  if (path === postPagePath('fr', id)) return Response.redirect(`${scope}?post=${id}`)
  if (path === postPagePath('en', id)) return Response.redirect(`${scope}en/?post=${id}`)
  return undefined
}
