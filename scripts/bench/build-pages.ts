import { spawn } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'

import react from '@vitejs/plugin-react'
import { build, type Plugin } from 'vite'

import { compressFolder } from '../build/compress'

const root = join(import.meta.dirname, '../..')

/**
 * Builds the site into a folder below the root of the project, and the two pages that it is compared with into `bare/` and
 * `plain/` inside it.
 * @param apiUrl address of the data; null: beside the page, with the facts prerendered
 */
export async function buildPages(folder: string, apiUrl: string | null): Promise<void> {
  await buildSite(folder, apiUrl ? { VITE_API_URL: apiUrl } : {})
  for (const name of ['bare', 'plain']) {
    const outDir = join(root, folder, name)
    await build({
      root: join(import.meta.dirname, 'pages', name),
      base: `/${name}/`,
      configFile: false,
      logLevel: 'error',
      plugins: [react(), preload({ data: apiUrl ?? '/api/v1/network.json', borders: '/borders.json' })],
      build: {
        outDir,
        emptyOutDir: true,
        target: 'es2022',
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
      },
    })
    await compressFolder(outDir)
  }
}

/** Runs `npm run build` into an emptied folder below the root of the project, in a process of its own with its own settings. */
export async function buildSite(folder: string, env: Readonly<Record<string, string>>): Promise<void> {
  await rm(join(root, folder), { recursive: true, force: true })
  await new Promise<void>((resolve, reject) => {
    const options = ['--import', 'tsx', 'scripts/build/build.ts']
    const settings = { ATLAS_DIST: folder, ATLAS_BASE: '/', ...env }
    const child = spawn(process.execPath, options, {
      cwd: root,
      env: { ...process.env, ...settings },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    child.on('error', reject)
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error('The site could not be built.'))))
  })
}

/** Both pages preload the files that the site does too; they read the addresses from these links. */
function preload(addresses: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'bench:preload',
    transformIndexHtml: () =>
      Object.entries(addresses).map(([what, href]) => ({
        tag: 'link',
        attrs: { rel: 'preload', as: 'fetch', crossorigin: '', href, 'data-what': what },
        injectTo: 'head-prepend',
      })),
  }
}
