import type { OpenPage } from '../open-page'

export const kinds = ['HTML', 'CSS', 'JS', 'data', 'borders', 'fonts', 'other'] as const
export type Kind = (typeof kinds)[number]

export interface LoadFacts {
  readonly largest: number
  readonly largestKind: 'text' | 'picture'
  readonly largestElement: string
  readonly shift: number
  readonly blocking: number
  /** Size of the bodies as transferred, in bytes. */
  readonly bytes: Readonly<Record<Kind, number>>
  readonly requests: number
}

/** Loads a page and waits until it is at rest, without pressing anything. */
export async function observeLoad({ page }: OpenPage, address: string): Promise<LoadFacts> {
  await page.goto(address)
  await page.locator('[aria-label^="Carte"] button[aria-label*=", "]').first().waitFor({ timeout: 60_000 })
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => window.benchHands.settled())
  const { watch, resources } = await page.evaluate(() => ({
    watch: window.benchWatch,
    resources: performance
      .getEntries()
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .map(({ name, encodedBodySize }) => ({ name, size: encodedBodySize })),
  }))
  const bytes = { HTML: 0, CSS: 0, JS: 0, data: 0, borders: 0, fonts: 0, other: 0 }
  for (const { name, size } of resources) bytes[kindOf(name)] += size
  return {
    largest: watch.largest.time,
    largestKind: watch.largest.kind,
    largestElement: watch.largest.element,
    shift: watch.shift,
    blocking: watch.longTasks.reduce((sum, duration) => sum + duration - 50, 0),
    bytes,
    requests: resources.length,
  }
}

function kindOf(address: string): Kind {
  const { pathname } = new URL(address)
  if (pathname.endsWith('/')) return 'HTML'
  if (pathname.endsWith('.css')) return 'CSS'
  if (pathname.endsWith('.js')) return 'JS'
  if (pathname.endsWith('network.json')) return 'data'
  if (/borders[^/]*\.json$/.test(pathname)) return 'borders'
  return pathname.endsWith('.woff2') ? 'fonts' : 'other'
}
