import { createHash } from 'node:crypto'

import { build } from 'vite'

import { buildTargets } from './floor'
import { precacheEntries } from './precache-entries'
import { root } from './site'

interface WorkerOptions {
  /** Edition of the data beside the page. */
  readonly edition: string
  /** Absolute address of the document, if the data are on another server. */
  readonly api?: string | null
  /** True writes a worker that removes every earlier one. */
  readonly unregisters?: boolean
}

/**
 * Writes `sw.js` into a built site, with the list of files to precache, so it runs last. One file without a hash in its
 * name, since browsers look for updates at the same address.
 */
export async function emitWorker(folder: string, options: WorkerOptions): Promise<void> {
  const { edition, api = null, unregisters = false } = options
  const entries = unregisters ? [] : await precacheEntries(folder, !api)
  const version = createHash('sha256').update(JSON.stringify(entries)).digest('hex').slice(0, 12)
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    resolve: { tsconfigPaths: true },
    define: {
      atlasBuild: JSON.stringify({ version, edition: api ? null : edition, api, entries }),
    },
    build: {
      target: buildTargets,
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input: unregisters ? 'src/worker/unregister.ts' : 'src/worker/sw.ts',
        // Not every browser supports module workers here:
        // https://developer.mozilla.org/en-US/docs/Web/API/ServiceWorkerContainer/register#type
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  })
  console.log(
    unregisters
      ? 'sw.js withdraws the service worker of earlier builds.'
      : `sw.js keeps ${entries.length} files for use without a network.`,
  )
}
