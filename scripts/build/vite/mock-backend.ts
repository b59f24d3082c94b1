import { createReadStream } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

import { type Plugin, runnerImport } from 'vite'

import type { Network } from '../../../src/model/network'

const virtualId = 'virtual:network'
const resolvedId = `\0${virtualId}`
const dataFolder = join(import.meta.dirname, '../../../data')

/**
 * Serves the mocked endpoint in development and component tests; never part of a build: the compiled document as
 * `virtual:network`, and the service worker of MSW, from its package.
 */
export function mockBackend(): Plugin {
  return {
    name: 'atlas:mock-backend',
    resolveId: (id) => (id === virtualId ? resolvedId : null),
    async load(id) {
      if (id !== resolvedId) return null
      // Loaded on demand: a mistake in the data is then an error of this module, not of the server.
      const compiler = await runnerImport<{ compileNetwork: (folder: string) => Network }>(
        join(dataFolder, 'compile.ts'),
        { configFile: false, resolve: { tsconfigPaths: true } },
      )
      return `export const network = ${JSON.stringify(compiler.module.compileNetwork(dataFolder))}`
    },
    configureServer(server) {
      server.watcher.add(dataFolder)
      server.watcher.on('change', (file) => {
        if (!file.startsWith(dataFolder)) return
        const module = server.moduleGraph.getModuleById(resolvedId)
        if (module) server.moduleGraph.invalidateModule(module)
        server.ws.send({ type: 'full-reload' })
      })
      server.middlewares.use(`${server.config.base}mockServiceWorker.js`, (_request, response) => {
        const worker = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js')
        response.setHeader('Content-Type', 'text/javascript')
        createReadStream(worker).pipe(response)
      })
    },
  }
}
