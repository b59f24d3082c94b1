/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

import { buildTargets, servedBrowsers } from './scripts/build/floor.ts'
import { readSite } from './scripts/build/site.ts'
import { compiledMessages } from './scripts/build/vite/compiled-messages.ts'
import { devSite } from './scripts/build/vite/dev-site.ts'
import { leanLeaflet } from './scripts/build/vite/lean-leaflet.ts'
import { lightTokens } from './scripts/build/vite/light-tokens.ts'
import { mockBackend } from './scripts/build/vite/mock-backend.ts'
import { codeVersion } from './scripts/build/vite/version.ts'

const site = readSite(process.env)

export default defineConfig({
  base: site.base,
  appType: 'mpa',
  define: {
    'import.meta.env.ATLAS_VERSION': JSON.stringify(codeVersion()),
    'import.meta.env.ATLAS_BROWSERS': JSON.stringify(servedBrowsers),
    'import.meta.env.ATLAS_REPOSITORY': JSON.stringify(site.repository),
    'import.meta.env.ATLAS_CONTACT': JSON.stringify(site.contact),
    'import.meta.env.ATLAS_NO_WORKER': JSON.stringify(site.hasWorker ? '' : '1'),
    'import.meta.env.VITE_API_URL': JSON.stringify(site.api ?? ''),
  },
  // The site has settings of its own (scripts/build/site.ts), which other servers read too; no .env files.
  envDir: false,
  plugins: [leanLeaflet(), lightTokens(), compiledMessages(), devSite(site), mockBackend(), react()],
  resolve: { tsconfigPaths: true },
  build: {
    target: buildTargets,
    // A data: address would break the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  // Found at start, before the first page requests them.
  optimizeDeps: { entries: ['src/{main,embed,check}.tsx', 'mocks/browser.ts'] },
  server: {
    port: 5173,
    // Breaches that the built site would block are reported during development.
    headers: { 'Content-Security-Policy-Report-Only': "require-trusted-types-for 'script'" },
  },
  test: {
    restoreMocks: true,
    // By default one processor is left to the watcher, half of a machine with two.
    maxWorkers: '100%',
    retry: process.env['CI'] ? 1 : 0,
    // In milliseconds. A component test renders the whole page, which is slow on a busy machine; complete fuzzing takes
    // minutes.
    testTimeout: process.env['ATLAS_FULL'] ? 3_600_000 : 30_000,
    css: false,
    projects: [
      {
        // Pure functions and tools: no document, no mocked endpoint, and files share one worker's modules.
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          isolate: false,
          include: ['{src,data,mocks,scripts,tests}/**/*.test.ts'],
          exclude: ['**/*.dom.test.ts'],
          setupFiles: ['tests/setup.ts'],
        },
      },
      {
        // Components, and code that needs a document.
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          environmentOptions: { jsdom: { url: 'http://localhost:3000/' } },
          include: ['{src,data,mocks,scripts,tests}/**/*.{test.tsx,dom.test.ts}'],
          setupFiles: ['tests/setup.ts', 'tests/setup-dom.ts'],
        },
      },
    ],
  },
})
