import { type Browser, chromium } from '@playwright/test'

import { findBrowser } from '../tools/find-browser'

/** Launches a headless Chromium without background activity. `flags` are passed to V8. */
export async function launchBrowser(...flags: readonly string[]): Promise<Browser> {
  return chromium.launch({
    executablePath: await findBrowser(),
    // Run as root, and in most containers, Chromium cannot use its sandbox.
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
