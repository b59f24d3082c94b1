import type { Page } from '@playwright/test'

/** Ticks and unticks each threat; the milliseconds of each change until its last effect is on screen. */
export async function timeEachTick(page: Page, labels: readonly string[]): Promise<readonly number[]> {
  const times: number[] = []
  for (const label of [...labels, ...labels].toSorted())
    times.push(await page.evaluate((it) => window.benchHands.timeTick(it), label))
  return times
}
