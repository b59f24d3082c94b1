import { existsSync } from 'node:fs'

import { chromium } from '@playwright/test'

export type Key = 'Tab' | 'Enter' | 'Escape' | 'ArrowRight'

/** One tab of one browser. Scripts run in the frame entered last. */
export interface Tab {
  readonly goTo: (address: string) => Promise<void>
  /** Runs a script there and returns its result, which has to be JSON. */
  readonly run: (script: string) => Promise<unknown>
  /** Presses the centre of the element that the script returns, as a mouse does. */
  readonly press: (script: string) => Promise<void>
  readonly type: (words: string) => Promise<void>
  readonly key: (key: Key) => Promise<void>
  readonly enterFrame: () => Promise<void>
  /** A PNG in base64. */
  readonly picture: () => Promise<string>
  readonly close: () => Promise<void>
}

export interface Engine {
  /** Opens a new tab without any stored data. */
  readonly open: () => Promise<Tab>
  readonly close: () => Promise<void>
}

/** Size of the windows, in pixels. */
export const windowSize = { width: 1440, height: 900 } as const

const libraries = process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu'
const firstOf = (paths: readonly string[]) => paths.find((path) => existsSync(path))

/** Paths of the engines; undefined if not installed. */
export const places = {
  chromium:
    process.env['CHROMIUM_PATH'] ??
    firstOf([
      chromium.executablePath(),
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
    ]),
  firefox: process.env['FIREFOX_PATH'] ?? firstOf(['/usr/bin/firefox-esr', '/usr/bin/firefox']),
  driver: firstOf(['/usr/bin/WebKitWebDriver']),
  webkit: firstOf(
    ['4.1', '4.0', '6.0'].map((version) => `/usr/lib/${libraries}/webkit2gtk-${version}/MiniBrowser`),
  ),
  screen: firstOf(['/usr/bin/Xvfb']),
} as const

export const engineNames = ['chromium', 'firefox', 'webkit'] as const
export type EngineName = (typeof engineNames)[number]

/** The command that installs a missing engine; undefined if it is installed. */
export function missing(name: EngineName): string | undefined {
  const hasAll = name === 'webkit' ? places.webkit && places.driver && places.screen : places[name]
  if (hasAll) return undefined
  const packages = { chromium: 'chromium', firefox: 'firefox-esr', webkit: 'webkit2gtk-driver xvfb' }[name]
  return `apt-get install -y --no-install-recommends ${packages}`
}
