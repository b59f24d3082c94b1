import { copyFile, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { build, type Manifest } from 'vite'

import { compileNetwork } from '../data/compile'
import { emitDownloads, emitFiles } from '../data/emit'
import type { EmbeddedOverview } from '../src/api/embedded-overview'
import type { PrerenderedPage } from '../src/app/prerender'
import { nameCountries } from '../src/domain/exports/columns'
import type { Network, Post } from '../src/domain/network'
import { countryNamesOf } from '../src/lib/country-names'
import type { Lang } from '../src/lib/languages/language-pack'
import { codeSplitting } from './chunks'
import { compressFolder } from './compress'
import { datasetBlock } from './dataset'
import { fillDocument } from './document'
import { embeddedOverview } from './overview-block'
import { postPages, postPageStyles } from './post-pages'
import { siteAddress } from './site-address'
import { sitemapFiles } from './sitemap'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')
const serverBundle = join(root, 'node_modules/.cache/atlas-prerender')

interface ServerBundle {
  readonly prerender: (lang: Lang, embedded: EmbeddedOverview | null) => Promise<PrerenderedPage>
  readonly prerenderPost: (lang: Lang, network: Network, post: Post) => Promise<PrerenderedPage>
}

/** The site: the client's files, the open data, and the page in both languages with its facts in it. */
async function buildSite(): Promise<void> {
  const network = compileNetwork()
  const rolldownOptions = { input: ['index.html', postPageStyles], output: { codeSplitting } }
  await build({ root, build: { outDir: dist, manifest: true, rolldownOptions } })
  await build({
    root,
    logLevel: 'warn',
    build: { ssr: 'src/app/prerender.tsx', outDir: serverBundle, copyPublicDir: false },
  })
  await cp(join(root, 'data/editions'), join(dist, 'api/v1/editions'), { recursive: true, force: true })
  const countryName = nameCountries({ fr: countryNamesOf('fr'), en: countryNamesOf('en') })
  const files = [...emitFiles(network), ...emitDownloads(network, countryName)]
  for (const [path, content] of files) await write(path, content)
  await writePages(process.env['VITE_API_URL'] ? null : network)
  // Their licences ask that whoever gets the site gets them too.
  await copyFile(join(root, 'THIRD-PARTY-NOTICES.md'), join(dist, 'third-party-notices.txt'))
  await rm(join(dist, '.vite'), { recursive: true })
  await compressFolder(dist)
}

async function writePages(network: Network | null): Promise<void> {
  const bundle: ServerBundle = await import(pathToFileURL(join(serverBundle, 'prerender.js')).href)
  const template = await readFile(join(dist, 'index.html'), 'utf8')
  const manifest: Manifest = JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8'))
  const embedded = network && embeddedOverview(network)
  for (const lang of ['fr', 'en'] as const) {
    const page = await bundle.prerender(lang, embedded)
    const site = siteAddress(process.env['ATLAS_URL'])
    const blocks = network ? [datasetBlock(network, { lang, ...page }, site)] : []
    await write(
      lang === 'fr' ? 'index.html' : 'en/index.html',
      fillDocument(template, lang, page, embedded, manifest, blocks),
    )
  }
  if (network) await writePostPages(network, bundle, manifest)
  else console.log('No pages of posts: the data lie on another server.')
}

async function writePostPages(network: Network, bundle: ServerBundle, manifest: Manifest): Promise<void> {
  const site = siteAddress(process.env['ATLAS_URL'])
  const pages = await postPages(network, bundle.prerenderPost, manifest, site)
  for (const [path, content] of [...pages, ...sitemapFiles(network, site)]) await write(path, content)
  console.log(`${pages.size} pages of posts written.`)
  if (!site.isKnown)
    console.log('No sitemap.xml: it needs ATLAS_URL, the whole address that the site is published at.')
}

async function write(path: string, content: string): Promise<void> {
  await mkdir(dirname(join(dist, path)), { recursive: true })
  await writeFile(join(dist, path), content)
}

await buildSite()
