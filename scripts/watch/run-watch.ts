import type { WatchedPage } from '../../data/file-schemas'
import { judge } from './judge'
import { lookAtPage } from './look-at-page'
import type { Ask } from './net/polite-asker'
import type { PageToWatch } from './pages-to-watch'
import type { Report } from './report'

export interface Watch {
  readonly report: Report
  /** What is remembered of every page now, sorted by address. */
  readonly kept: readonly WatchedPage[]
}

/**
 * Looks at all pages and says what was found.
 *
 * @param kept what is remembered of the pages; of those not asked, or not reached, it stays.
 * @param today the day of the watch.
 * @param onPage called after each page.
 * @throws where no page at all could be reached: then the fault is likely on this side.
 */
export async function runWatch(
  pages: readonly PageToWatch[],
  kept: readonly WatchedPage[],
  ask: Ask,
  today: string,
  onPage: (url: string) => void,
): Promise<Watch> {
  const keptByUrl = new Map(kept.map((page) => [page.url, page]))
  const looks = await Promise.all(
    pages.map(async (page) => {
      const seen = await lookAtPage(page, ask, keptByUrl.get(page.url))
      onPage(page.url)
      return { page, seen }
    }),
  )
  const asked = looks.filter(({ seen }) => seen.kind !== 'not-watchable')
  if (asked.length > 0 && asked.every(({ seen }) => seen.kind === 'unreachable'))
    throw new Error('No page could be reached: is this machine on the network? Nothing was written.')
  for (const { seen } of looks) if (seen.kind === 'there') keptByUrl.set(seen.remember.url, seen.remember)
  return {
    report: {
      date: today,
      pages: looks.map(({ page, seen }) => {
        const { url, sources, posts } = page
        return { url, sources, posts, findings: judge(page, seen, today) }
      }),
    },
    kept: [...keptByUrl.values()].sort((a, b) => (a.url < b.url ? -1 : 1)),
  }
}
