import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Plugin } from 'vite'

/** Serves the pages for frames in development, made from index.html; the build writes them on its own. */
export function embedDocument(): Plugin {
  return {
    name: 'atlas:embed-document',
    apply: 'serve',
    configureServer(server) {
      const { base, root } = server.config
      server.middlewares.use((request, response, next) => {
        const address = request.url ?? ''
        if (!/^(?:en\/)?embed\/(?:\?|$)/.test(address.slice(base.length))) return next()
        const page = readFileSync(join(root, 'index.html'), 'utf8')
        const embed = page.replace('/src/main.tsx', '/src/embed.tsx').replace(/^.*boot\.js.*\n/m, '')
        server.transformIndexHtml(address, embed).then((html) => {
          response.setHeader('Content-Type', 'text/html; charset=utf-8')
          response.end(html)
        }, next)
      })
    },
  }
}
