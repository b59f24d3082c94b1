import { createServer as createHttpServer, type Server } from 'node:http'
import { join } from 'node:path'

import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { type Lang, langs } from '../../../src/i18n/languages/languages'
import { atlasPath, embedPath, postPagePath, textPagePath, textPages } from '../../../src/i18n/site-paths'
import { root } from '../site'

let vite: ViteDevServer
let server: Server
let home = ''

beforeAll(async () => {
  vi.stubEnv('ATLAS_BASE', '/atlas/')
  vite = await createServer({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, watch: null },
  })
  server = createHttpServer(vite.middlewares)
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const address = server.address()
  home = `http://localhost:${typeof address === 'object' && address ? address.port : ''}/atlas/`
}, 120_000)

afterAll(async () => {
  vi.unstubAllEnvs()
  server.close()
  await vite.close()
})

async function ask(path: string) {
  const answer = await fetch(home + path)
  return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() }
}

/** The kinds of documents, with their path in a language and a part of their content. */
const kinds: Readonly<Record<string, { pathIn: (lang: Lang) => string; holds: string }>> = {
  atlas: { pathIn: atlasPath, holds: 'src="/atlas/src/main.tsx"' },
  embed: { pathIn: embedPath, holds: 'src="/atlas/src/embed.tsx"' },
  post: { pathIn: (lang) => postPagePath(lang, 'ml-bamako'), holds: '<h1>Bamako, Mali</h1>' },
  mention: { pathIn: (lang) => postPagePath(lang, 'cv-praia'), holds: '<h1>Praia, ' },
  ...Object.fromEntries(
    textPages.map((name) => [
      name,
      {
        pathIn: (lang: Lang) => textPagePath(lang, name),
        holds: name === 'check' ? 'src="/atlas/src/check.tsx"' : 'class="text-page"><',
      },
    ]),
  ),
}

describe('the development server', () => {
  describe.each(langs)('in %s', (lang) => {
    it.each(Object.keys(kinds))('answers with the document of %s', async (name) => {
      const { pathIn, holds } = kinds[name] ?? { pathIn: atlasPath, holds: '' }
      const { status, type, text } = await ask(`${pathIn(lang)}?mock=slow`)
      expect([status, type]).toEqual([200, 'text/html; charset=utf-8'])
      expect(text).toContain(`<html lang="${lang}">`)
      expect(text).toContain(holds)
      expect(text).toContain('/atlas/@vite/client')
      expect(text).not.toMatch(/<!--(?:head|body)-->/)
    })

    it('draws the pages without a script in their styles, which it serves', async () => {
      const { text } = await ask(postPagePath(lang, 'ml-bamako'))
      const sheets = [...text.matchAll(/<link rel="stylesheet" href="\/atlas\/([^"]+)"/g)].map(
        ([, path = '']) => path,
      )
      expect(sheets).toContain('src/ui/tokens.css')
      expect(sheets).toContain('src/app/post-page/post-page.css')
      const answer = await fetch(`${home}src/app/post-page/post-page.css`, {
        headers: { Accept: 'text/css' },
      })
      expect(await answer.text()).toContain('.post-page')
    })
  })

  it('answers with the open data, the feeds and the style sheets of pages', async () => {
    expect((await ask('api/v1/editions.json')).type).toContain('application/json')
    expect((await ask('api/v1/posts.csv')).text).toContain('ml-bamako')
    expect((await ask('en/feed.xml')).text).toContain('<feed ')
    expect((await ask('manifest.webmanifest')).text).toContain('"lang": "fr"')
  })

  it('leaves to Vite what is no address of the site', async () => {
    expect((await ask('nothing-here/')).status).toBe(404)
    expect((await ask('src/main.tsx')).type).toContain('javascript')
  })
})
