import { defineConfig } from '@playwright/test'

import { engineNames } from './drivers'

/**
 * Run by `npm run test:engines`: the same journeys in three engines, on copies of the built site. Playwright only provides
 * order, waiting and the report: each engine is driven as it is installed. Tests tagged `@quick` are part of `npm test`
 * too.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.engine.ts',
  outputDir: '../../test-results/engines',
  globalSetup: './say-missing.ts',
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  retries: process.env['CI'] ? 1 : 0,
  // Three engines on two cores, and whatever else the machine does.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  projects: engineNames.map((name) => ({ name })),
})
