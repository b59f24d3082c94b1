import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Plugin } from 'vite'

/** Serves the pages for frames in development, made from index.html; the build writes them on its own. */
export function embedDocument(): Plugin {
  return {
    name: 'atlas:embed-document',
    apply: 'serve',
    configureServer({ config, middlewares, transformIndexHtml }) {
      middlewares.use(async (request, response, next) => {
        const path = (request.url ?? '').slice(config.base.length).split('?')[0] ?? ''
        if (!/^(?:en\/)?embed\/$/.test(path)) return next()
        const page = await readFile(join(config.root, 'index.html'), 'utf8')
        const embed = page.replace('/src/main.tsx', '/src/embed.tsx').replace(/^.*boot\.js.*\n/m, '')
        response.setHeader('Content-Type', 'text/html; charset=utf-8')
        response.end(await transformIndexHtml(request.url ?? '/', embed))
      })
    },
  }
}
