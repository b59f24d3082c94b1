import type { Browser, CDPSession, Page } from '@playwright/test'

import { installHands } from './in-page/install-hands'
import { installWatch } from './in-page/install-watch'

export interface Conditions {
  /** How many times slower the processor is made. */
  readonly slowdown: number
  readonly network: 'open' | 'slow 4G'
}

export interface OpenPage {
  readonly page: Page
  readonly cdp: CDPSession
  readonly close: () => Promise<void>
}

/** What Lighthouse sets to play a slow 4G: 1.6 Mbit/s less what protocols take, 562.5 ms to the first byte. */
const slow4G = { latency: 562.5, downloadThroughput: 1474.56 * 128, uploadThroughput: 675 * 128 }

/** An empty page of a new visitor: nothing cached, nothing stored, the measuring scripts in every document. */
export async function openPage(browser: Browser, { slowdown, network }: Conditions): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'fr-FR',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  // The compiler that runs these scripts names functions through a helper of its own, which no page has.
  await page.addInitScript('globalThis.__name = (target) => target')
  await page.addInitScript(installWatch)
  await page.addInitScript(installHands)
  const cdp = await context.newCDPSession(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  if (network === 'slow 4G') {
    await cdp.send('Network.enable')
    await cdp.send('Network.emulateNetworkConditions', { offline: false, ...slow4G })
  }
  return { page, cdp, close: () => context.close() }
}

/** Milliseconds: the site waits half as long before it loads what may be wanted later, and keeps itself for use offline. */
const rest = 5000

/** Ends when the page has its marks and has been left alone for a while, so that nothing else is going on in it. */
export async function untilAtRest(page: Page): Promise<void> {
  await page.locator('[aria-label^="Carte"] button[aria-label*=", "]').first().waitFor({ state: 'attached' })
  await page.waitForTimeout(rest)
  await page.evaluate(() => window.benchHands.settled())
}
