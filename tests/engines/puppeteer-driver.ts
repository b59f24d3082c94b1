import { ElementHandle, type Frame, launch } from 'puppeteer-core'

import { type Engine, places, type Tab, windowSize } from './drivers'

/** Chromium by its DevTools protocol, Firefox by WebDriver BiDi: each as it is installed. */
export async function startWithPuppeteer(browser: 'chrome' | 'firefox'): Promise<Engine> {
  const executablePath = browser === 'chrome' ? places.chromium : places.firefox
  const running = await launch({
    browser,
    headless: true,
    // Run as root, and in most containers, Chromium cannot use its sandbox.
    args: browser === 'chrome' ? ['--no-sandbox', '--disable-gpu'] : [],
    ...(executablePath ? { executablePath } : {}),
  })
  return {
    close: () => running.close(),
    open: async (): Promise<Tab> => {
      const context = await running.createBrowserContext()
      const page = await context.newPage()
      await page.setViewport(windowSize)
      let frame: Frame = page.mainFrame()
      return {
        goTo: async (address) => {
          frame = page.mainFrame()
          await page.goto(address)
        },
        run: (script) => frame.evaluate(script),
        press: async (script) => {
          const element: unknown = await frame.evaluateHandle(script)
          if (!(element instanceof ElementHandle)) throw new Error(`Nothing to press: ${script.slice(-200)}`)
          await element.click()
        },
        type: (words) => page.keyboard.type(words),
        key: (key) => page.keyboard.press(key),
        enterFrame: async () => {
          const [inner] = page.mainFrame().childFrames()
          if (!inner) throw new Error('The page holds no frame')
          frame = inner
        },
        picture: () => page.screenshot({ encoding: 'base64' }),
        close: () => context.close(),
      }
    },
  }
}
