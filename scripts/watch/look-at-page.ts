import type { WatchedPage } from '../../data/file-schemas'
import type { PartialDate } from '../../src/model/claim'
import type { Ask, Reached } from './net/polite-asker'
import { Unreachable } from './net/unreachable'
import type { PageToWatch } from './pages-to-watch'
import { readPage } from './read-page'

/** The result of looking at an address. */
export type Seen =
  | { readonly kind: 'not-watchable' | 'unreachable' | 'gone'; readonly why: string }
  | {
      readonly kind: 'there'
      readonly movedTo?: string
      readonly dates: readonly PartialDate[]
      readonly isChanged: boolean
      readonly remember: WatchedPage
    }

const isFrontPage = ({ pathname, search }: URL): boolean =>
  search === '' && /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+)?$/i.test(pathname)

/** The value of a header, if it is short enough to store. */
const short = (value: string | null): string | undefined =>
  value !== null && value.length <= 200 ? value : undefined

function validators(kept: WatchedPage | undefined): Readonly<Record<string, string>> {
  return {
    accept: 'text/html, application/xhtml+xml, */*;q=0.5',
    ...(kept?.etag !== undefined && { 'if-none-match': kept.etag }),
    ...(kept?.lastModified !== undefined && { 'if-modified-since': kept.lastModified }),
  }
}

function remembered(page: PageToWatch, reached: Reached): Pick<WatchedPage, 'digest' | 'dates'> {
  if (reached.body.length === 0) return { dates: [] }
  const { dates, digest, saysNotFound } = readPage(reached.body, reached.headers.get('content-type'))
  if (saysNotFound) throw new Gone('it is there, and says itself that there is no such page')
  return { dates: [...dates], ...(page.isDigested && { digest }) }
}

class Gone extends Error {}

function seenAt(page: PageToWatch, reached: Reached, kept: WatchedPage | undefined): Seen {
  const { status, url, headers, redirects, isForGood } = reached
  if (status === 404 || status === 410) throw new Gone(`its host answers ${status}`)
  if (redirects > 0 && isFrontPage(url) && !isFrontPage(new URL(page.url)))
    throw new Gone(`it redirects to the front page, ${url.href}`)
  const moved = redirects > 0 && isForGood && { movedTo: url.href }
  if (status === 304 && kept)
    return { kind: 'there', ...moved, dates: kept.dates, isChanged: false, remember: kept }
  if (status !== 200) throw new Unreachable(`its host answers ${status}`)
  const found = remembered(page, reached)
  const etag = short(headers.get('etag'))
  const lastModified = short(headers.get('last-modified'))
  return {
    kind: 'there',
    ...moved,
    dates: found.dates,
    isChanged: kept?.digest !== undefined && found.digest !== undefined && found.digest !== kept.digest,
    remember: {
      url: page.url,
      ...found,
      ...(etag !== undefined && { etag }),
      ...(lastModified !== undefined && { lastModified }),
    },
  }
}

/**
 * Looks at one address.
 * @param kept the stored result of the last time, if any.
 */
export async function lookAtPage(page: PageToWatch, ask: Ask, kept?: WatchedPage): Promise<Seen> {
  if (page.isCut) return { kind: 'not-watchable', why: 'a front page that stands for an address cut short' }
  try {
    const reached = await ask(page.url, validators(kept))
    if (reached === 'forbidden') return { kind: 'not-watchable', why: 'robots.txt asks not to fetch it' }
    return seenAt(page, reached, kept)
  } catch (error) {
    if (error instanceof Gone) return { kind: 'gone', why: error.message }
    if (error instanceof Unreachable) return { kind: 'unreachable', why: error.message }
    throw error
  }
}
