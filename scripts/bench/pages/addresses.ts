/** What both pages fetch stands in their preload links, which the build writes. */
export function addressOf(what: 'data' | 'borders'): string {
  const link = document.querySelector<HTMLLinkElement>(`link[data-what="${what}"]`)
  if (!link) throw new Error(`The page has no preload link for its ${what}`)
  return link.href
}
