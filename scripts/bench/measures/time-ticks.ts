import type { Page } from '@playwright/test'

/** Ticks each threat and takes it off again; the milliseconds of each change until the last that it makes is on screen. */
export async function timeEachTick(page: Page, labels: readonly string[]): Promise<readonly number[]> {
  const times: number[] = []
  for (const label of [...labels, ...labels].toSorted())
    times.push(await page.evaluate((it) => window.benchHands.timeTick(it), label))
  return times
}
