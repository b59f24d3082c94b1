import type { WatchedPage } from '../../data/file-schemas'
import { judge } from './judge'
import { lookAtPage } from './look-at-page'
import type { Ask } from './net/polite-asker'
import type { PageToWatch } from './pages-to-watch'
import type { Report } from './report'

export interface Watch {
  readonly report: Report
  /** The results to store for every page, sorted by address. */
  readonly kept: readonly WatchedPage[]
}

/**
 * Looks at all pages and reports findings.
 *
 * @param kept stored results; those of pages not requested, or not reached, stay.
 * @param today the day of the run.
 * @param onPage called after each page.
 * @throws if no page at all could be reached: then the cause is likely local.
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
