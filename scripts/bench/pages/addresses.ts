/** Address of a file that both pages fetch, from the preload link that the build writes. */
export function addressOf(what: 'data' | 'borders'): string {
  const link = document.querySelector<HTMLLinkElement>(`link[data-what="${what}"]`)
  if (!link) throw new Error(`The page has no preload link for its ${what}`)
  return link.href
}
