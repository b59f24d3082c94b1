import { type DevEnvironment, type EnvironmentModuleNode, isRunnableDevEnvironment, type Plugin } from 'vite'

import type * as prerender from '../../../src/app/prerender.tsx'
import type * as contents from '../contents.ts'
import type * as links from '../links.ts'
import type { Site } from '../site.ts'

type Contents = ReturnType<typeof contents.siteContents>

const renderer = '/src/app/prerender.tsx'
const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  json: 'application/json',
  geojson: 'application/geo+json',
  webmanifest: 'application/manifest+json',
  csv: 'text/csv',
  xml: 'text/xml',
}

/**
 * Answers every address of the built site in development, from the sources at the time of the request; pages that a script
 * renders completely are left to the script.
 */
export function devSite(site: Site): Plugin {
  const tagsWithBase = new RegExp(`(<(?:link|script) [^>]*(?:href|src)=")${site.base}`, 'g')
  return {
    name: 'atlas:dev-site',
    apply: 'serve',
    configureServer(server) {
      let known: Promise<Contents> | null = null
      const forget = () => {
        known = null
      }
      server.watcher.on('all', forget)

      async function contentOf(address: string) {
        const asked = address.slice(site.base.length)
        if (!address.startsWith(site.base) || /^(?:@|src\/|mocks\/|node_modules\/)/.test(asked)) return null
        known ??= readContents(server.environments.ssr, site)
        const all = await known
        const path = [asked, `${asked.replace(/[^/]$/, '$&/')}index.html`].find((one) => all.has(one)) ?? ''
        const content = await all.get(path)?.()
        if (content === undefined) return null
        const type = types[path.replace(/.*\./, '')] ?? 'text/plain'
        if (type !== types['html']) return { type, body: content }
        // Vite adds the base to the addresses of these tags.
        const html = String(content).replaceAll(tagsWithBase, '$1/')
        return { type, body: await server.transformIndexHtml(address, html) }
      }

      server.middlewares.use((request, response, next) => {
        const [address = ''] = (request.url ?? '').split('?')
        contentOf(address).then(
          (content) => {
            if (!content) return next()
            response.setHeader('Content-Type', `${content.type}; charset=utf-8`)
            response.end(content.body)
          },
          (error: unknown) => {
            forget()
            next(error)
          },
        )
      })
    },
  }
}

async function readContents(environment: DevEnvironment, site: Site): Promise<Contents> {
  if (!isRunnableDevEnvironment(environment)) throw new Error('Vite runs no modules on the server')
  const { runner, moduleGraph, config } = environment
  const { readData, siteContents }: typeof contents = await runner.import('/scripts/build/contents.ts')
  const { scripts }: typeof links = await runner.import('/scripts/build/links.ts')
  const render: typeof prerender = await runner.import(renderer)
  const script = (path: string) => `<script type="module" src="${site.base}${path}"></script>`
  // The build leaves the styles of parts that a page does not have out of it.
  const styles = () =>
    ['/src/ui/fonts.css', '/src/ui/tokens.css', '/src/ui/base.css', ...sheetsBelow()].map(
      (url) => `<link rel="stylesheet" href="${site.base}${url.slice(1)}" />`,
    )
  const sheetsBelow = () => {
    const start = moduleGraph.getModuleById(config.root + renderer)
    return start ? [...modulesBelow(start)].map(({ url }) => url).filter((url) => url.endsWith('.css')) : []
  }
  return siteContents(readData(), {
    site,
    isPrerendered: false,
    links: (kind) => {
      if (kind === 'atlas') return [script(scripts.index)]
      if (kind === 'embed') return [script(scripts.embed)]
      return kind === 'check' ? [...styles(), script(scripts.check)] : styles()
    },
    render: {
      ...render,
      prerender: async (lang) => ({ ...(await render.prerender(lang, null)), html: '' }),
      prerenderEmbed: async (lang) => ({ ...(await render.prerenderEmbed(lang)), html: '' }),
    },
  })
}

/** All static imports of a module, before it: the order of style sheets. */
function modulesBelow(
  module: EnvironmentModuleNode,
  seen = new Set<EnvironmentModuleNode>(),
  found = new Set<EnvironmentModuleNode>(),
) {
  if (seen.has(module)) return found
  seen.add(module)
  for (const imported of module.importedModules) modulesBelow(imported, seen, found)
  return found.add(module)
}
