import { defineConfig } from '@playwright/test'

// nginx without its module for brotli: the weight of the first load is not asked of it.
const isWithoutBrotli = process.env['ATLAS_ENCODING'] === 'gzip'

/**
 * Run by `npm run test:e2e`, which finds a browser, serves the built site and sets BASE_URL, CHROMIUM_PATH
 * and ATLAS_ENCODING, the best that the server compresses with.
 * A test runs on the desktop; tagged `@phone`, on a phone only; tagged `@both`, on either.
 * Files named `*.full.e2e.ts` belong to `npm run test:full`.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  testIgnore: process.env['ATLAS_FULL'] ? [] : ['**/*.full.e2e.ts'],
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  retries: process.env['CI'] ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    baseURL: process.env['BASE_URL'] ?? 'http://localhost:4173/',
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    // A service worker's requests pass scenarios by; the tests of one allow it.
    serviceWorkers: 'block',
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(process.env['CHROMIUM_PATH'] ? { executablePath: process.env['CHROMIUM_PATH'] } : {}),
      // Playwright's default, said aloud: as root, and in most containers, Chromium has no sandbox.
      chromiumSandbox: false,
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Whatever a page asks for elsewhere stays unanswered, and fails its test.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
      ],
    },
  },
  projects: [
    {
      name: 'desktop',
      grepInvert: isWithoutBrotli ? /@phone|@brotli/ : /@phone/,
      use: { viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'phone',
      grep: /@phone|@both/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
})
