import { createHash } from 'node:crypto'

import { build } from 'vite'

import { buildTargets } from './floor'
import { precacheEntries } from './precache-entries'
import { root } from './site'

interface WorkerOptions {
  /** Date of the data that lie beside the page. */
  readonly edition: string
  /** Where the data lie on another server: the address of the document. */
  readonly api?: string | null
  /** True writes one that takes away every earlier one. */
  readonly isWithdrawn?: boolean
}

/**
 * Writes `sw.js` into a built site, with the list of what it keeps of it, so it comes last: one file of its own
 * without a digest in its name, since browsers look for a newer worker at the address of the old.
 */
export async function emitWorker(folder: string, options: WorkerOptions): Promise<void> {
  const { edition, api = null, isWithdrawn = false } = options
  const entries = isWithdrawn ? [] : await precacheEntries(folder, !api)
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
        input: isWithdrawn ? 'src/worker/withdrawn.ts' : 'src/worker/sw.ts',
        // Not every browser takes a module here.
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  })
  console.log(
    isWithdrawn
      ? 'sw.js withdraws the service worker of earlier builds.'
      : `sw.js keeps ${entries.length} files for use without a network.`,
  )
}
