import { defineConfig } from '@playwright/test'

import { engineNames } from './drivers'

/**
 * Run by `npm run test:engines`: the same readers in three engines, on copies of the built site. Of the runner only the
 * order, the waiting and the report are used: each engine is driven as it is installed. Tests tagged `@quick` belong to
 * `npm test` too.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.engine.ts',
  outputDir: '../../test-results/engines',
  globalSetup: './say-missing.ts',
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  retries: process.env['CI'] ? 1 : 0,
  timeout: 90_000,
  reporter: 'list',
  projects: engineNames.map((name) => ({ name })),
})
