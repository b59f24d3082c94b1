import { defineConfig } from '@playwright/test'

// nginx without its brotli module: the size of the first load is not tested.
const isWithoutBrotli = process.env['ATLAS_ENCODING'] === 'gzip'

/**
 * Run by `npm run test:e2e`, which finds a browser, serves the built site and sets BASE_URL, CHROMIUM_PATH
 * and ATLAS_ENCODING, the best that the server compresses with.
 * A test runs on the desktop; tagged `@phone`, on a phone only; tagged `@both`, on either.
 * `npm test` runs those tagged `@quick`; files named `*.full.e2e.ts` belong to `npm run test:full`.
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
    // Requests of a service worker bypass the scenarios; tests of the worker allow it.
    serviceWorkers: 'block',
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(process.env['CHROMIUM_PATH'] ? { executablePath: process.env['CHROMIUM_PATH'] } : {}),
      // Playwright's default, made explicit: run as root, and in most containers, Chromium cannot use its sandbox.
      chromiumSandbox: false,
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Requests to other hosts fail, and fail their test.
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
