import type { CDPSession } from '@playwright/test'

import { sampleHeap } from '../bench/sample-heap'
import { setOffline, type Visit } from './visit'

export interface Sample {
  readonly minute: number
  readonly actions: number
  readonly heap: number
  readonly nodes: number
  readonly listeners: number
}

/** Measures the page in the same state each time: wide window, no card, no filter, every part loaded, scrolled to the top. */
export async function sampleAtRest(
  visit: Visit,
  cdp: CDPSession,
  at: Pick<Sample, 'minute' | 'actions'>,
): Promise<Sample> {
  const { page } = visit
  await setOffline(visit, false)
  await page.setViewportSize({ width: 1440, height: 900 })
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Escape')
  for (const name of [/^(?:Fermer|Close)/, /^(?:Tout effacer|Clear all)/]) {
    const button = page.getByRole('button', { name }).filter({ visible: true }).first()
    if ((await button.count()) > 0) await button.click({ timeout: 2000 }).catch(() => {})
  }
  await page.evaluate(async () => {
    for (let share = 0; share <= 1.01; share += 0.05) {
      scrollTo(0, document.documentElement.scrollHeight * share)
      await new Promise((resolve) => void setTimeout(resolve, 100))
    }
    scrollTo(0, 0)
  })
  await page.waitForTimeout(2000)
  return { ...at, ...(await sampleHeap(cdp)) }
}
