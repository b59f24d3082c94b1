import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Plugin } from 'vite'

/** Serves the pages for frames, and that of the form, in development, made from index.html; the build writes them on its own. */
export function embedDocument(): Plugin {
  return {
    name: 'atlas:embed-document',
    apply: 'serve',
    configureServer(server) {
      const { base, root } = server.config
      server.middlewares.use((request, response, next) => {
        const address = request.url ?? ''
        const [, name] = /^(?:en\/)?(embed|verifier|check)\/(?:\?|$)/.exec(address.slice(base.length)) ?? []
        if (name === undefined) return next()
        const entry = name === 'embed' ? 'embed' : 'check'
        const page = readFileSync(join(root, 'index.html'), 'utf8')
          .replace('/src/main.tsx', `/src/${entry}.tsx`)
          .replace(/^.*boot\.js.*\n/m, '')
          .replace('id="root"', entry === 'check' ? 'id="check"' : 'id="root"')
          .replace(/<!--[a-z]+-->/g, '')
        server.transformIndexHtml(address, page).then((html) => {
          response.setHeader('Content-Type', 'text/html; charset=utf-8')
          response.end(html)
        }, next)
      })
    },
  }
}
