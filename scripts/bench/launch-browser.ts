import { type Browser, chromium } from '@playwright/test'

import { findBrowser } from '../tools/find-browser'

/** Chromium without a window and without what it does on its own account. `flags` go to V8. */
export async function launchBrowser(...flags: readonly string[]): Promise<Browser> {
  return chromium.launch({
    executablePath: await findBrowser(),
    // As root, and in most containers, Chromium has no sandbox.
    chromiumSandbox: false,
    args: [
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      ...(flags.length > 0 ? [`--js-flags=${flags.join(' ')}`] : []),
    ],
  })
}
