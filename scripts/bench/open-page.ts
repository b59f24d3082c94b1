import type { Browser, CDPSession, Page } from '@playwright/test'

import { installHands } from './in-page/install-hands'
import { installWatch } from './in-page/install-watch'

export interface Conditions {
  /** Factor by which the processor is slowed down. */
  readonly slowdown: number
  readonly network: 'open' | 'slow 4G'
}

export interface OpenPage {
  readonly page: Page
  readonly cdp: CDPSession
  readonly close: () => Promise<void>
}

/**
 * Lighthouse's slow 4G: 1.6 Mbit/s minus protocol overhead, 562.5 ms to the first byte. See
 * https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md
 */
const slow4G = { latency: 562.5, downloadThroughput: 1474.56 * 128, uploadThroughput: 675 * 128 }

/** Opens an empty page of a new visitor: no cache, no storage, with the measuring scripts in every document. */
export async function openPage(browser: Browser, { slowdown, network }: Conditions): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'fr-FR',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  // esbuild, which compiles these scripts, wraps functions in a helper of its own that the page lacks:
  // https://github.com/evanw/esbuild/issues/2605
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

/** In milliseconds. Longer than the site waits before it preloads parts and installs its service worker. */
const rest = 5000

/** Resolves when the page has its marks and has been idle for a while. */
export async function untilAtRest(page: Page): Promise<void> {
  await page.locator('[aria-label^="Carte"] button[aria-label*=", "]').first().waitFor({ state: 'attached' })
  await page.waitForTimeout(rest)
  await page.evaluate(() => window.benchHands.settled())
}
