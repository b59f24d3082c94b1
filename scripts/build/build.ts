import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { build, type Manifest } from 'vite'

import { compileData } from '../../data/compile'
import { editionHistory, toldChanges } from '../../data/edition-history'
import { emitDownloads, emitFiles, emitHistory, emitPackage } from '../../data/emit'
import type { EmbeddedOverview } from '../../src/api/fetch/embedded-overview'
import type { PrerenderedAtlas, PrerenderedPage, TextPageContent } from '../../src/app/prerender'
import { countryNamesOf } from '../../src/i18n/country-names'
import { type Lang, langs } from '../../src/i18n/languages/languages'
import { atlasPath } from '../../src/i18n/site-paths'
import type { Network } from '../../src/model/network'
import type { Post } from '../../src/model/post'
import { nameCountries } from '../../src/publish/exports/columns'
import { codeSplitting } from './chunks'
import { compressFolder } from './compress'
import { datasetBlock } from './dataset'
import { fillDocument } from './document'
import { embedEntry, embedPages } from './embed-pages'
import { feedFiles } from './feed'
import { webManifest } from './head-links'
import { apiOriginOf } from './headers'
import { hostHeaders } from './hosts/static-hosts'
import { writePolicies } from './meta-policy'
import { notFoundPage } from './not-found'
import { embeddedOverview } from './overview-block'
import { postPages, postPageStyles } from './post-pages'
import { siteAddress } from './site-address'
import { sitemapFiles } from './sitemap'
import { checkEntry, textPages, textPageStyles } from './text-pages'
import { emitWorker } from './worker'

const root = join(import.meta.dirname, '../..')
// Another folder for a build that is only to be measured.
const dist = join(root, process.env['ATLAS_DIST'] ?? 'dist')
const serverBundle = join(root, 'node_modules/.cache/atlas-prerender')

interface ServerBundle {
  readonly prerender: (lang: Lang, embedded: EmbeddedOverview | null) => Promise<PrerenderedAtlas>
  readonly prerenderEmbed: (lang: Lang) => Promise<PrerenderedPage>
  readonly prerenderPost: (lang: Lang, network: Network, post: Post) => Promise<PrerenderedPage>
  readonly prerenderText: (
    lang: Lang,
    network: Network | null,
    content: TextPageContent,
  ) => Promise<PrerenderedPage>
}

/** The site: the client's files, the open data, and the page in both languages with its facts in it. */
async function buildSite(): Promise<void> {
  const data = compileData()
  const { network } = data
  // Before anything is written: a difference that does not hold stops the build.
  const history = editionHistory(data)
  const rolldownOptions = {
    input: ['index.html', embedEntry, checkEntry, postPageStyles, ...textPageStyles],
    output: { codeSplitting },
    // nuqs: parsers that nobody uses are left out, and what it tells those who look for a fault in it.
    treeshake: { manualPureFunctions: ['createParser', 'debug'] },
  }
  await build({ root, build: { outDir: dist, manifest: true, rolldownOptions } })
  await build({
    root,
    logLevel: 'warn',
    build: { ssr: 'src/app/prerender.tsx', outDir: serverBundle, copyPublicDir: false },
  })
  for (const { file, date } of data.closed) await copyTo(`api/v1/editions/${date}.json`, file)
  const countryName = nameCountries({ fr: countryNamesOf('fr'), en: countryNamesOf('en') })
  const told = toldChanges(data, history)
  const feeds = feedFiles(siteAddress(process.env['ATLAS_URL']), network, told.editions)
  const files = new Map([
    ...emitFiles(network),
    ...emitDownloads(network, countryName),
    ...emitHistory(history),
  ])
  for (const [path, content] of [...files, ...emitPackage(network, files), ...feeds])
    await write(path, content)
  await writePages(process.env['VITE_API_URL'] ? null : network, told)
  // Their licences ask that whoever gets the site gets them too.
  await copyFile(join(root, 'THIRD-PARTY-NOTICES.md'), join(dist, 'third-party-notices.txt'))
  await rm(join(dist, '.vite'), { recursive: true })
  if (process.env['ATLAS_META_POLICY']) await writePolicies(dist, apiOriginOf(process.env['VITE_API_URL']))
  await emitWorker(dist, {
    edition: network.edition,
    api: process.env['VITE_API_URL'],
    isWithdrawn: Boolean(process.env['ATLAS_NO_WORKER']),
  })
  await compressFolder(dist)
}

async function writePages(network: Network | null, changes: ReturnType<typeof toldChanges>): Promise<void> {
  const bundle: ServerBundle = await import(pathToFileURL(join(serverBundle, 'prerender.js')).href)
  const template = await readFile(join(dist, 'index.html'), 'utf8')
  const manifest: Manifest = JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8'))
  const embedded = network && embeddedOverview(network)
  for (const lang of langs) {
    const page = await bundle.prerender(lang, embedded)
    const site = siteAddress(process.env['ATLAS_URL'])
    const blocks = network ? [datasetBlock(network, { lang, ...page }, site)] : []
    await write(
      `${atlasPath(lang)}index.html`,
      fillDocument(template, lang, page, embedded, manifest, blocks),
    )
    await write(`${atlasPath(lang)}manifest.webmanifest`, webManifest(lang, page))
  }
  await write('404.html', notFoundPage(manifest))
  await write('_headers', hostHeaders(apiOriginOf(process.env['VITE_API_URL'])))
  for (const [path, content] of await embedPages(bundle.prerenderEmbed, manifest)) await write(path, content)
  const site = siteAddress(process.env['ATLAS_URL'])
  for (const [path, content] of await textPages(
    network,
    network && changes,
    bundle.prerenderText,
    manifest,
    site,
  ))
    await write(path, content)
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

/** Byte for byte. */
async function copyTo(path: string, file: string): Promise<void> {
  await mkdir(dirname(join(dist, path)), { recursive: true })
  await copyFile(join(root, file), join(dist, path))
}

async function write(path: string, content: string): Promise<void> {
  await mkdir(dirname(join(dist, path)), { recursive: true })
  await writeFile(join(dist, path), content)
}

try {
  await buildSite()
} catch (error) {
  // A mistake in the data names file, field and reason: where it was thrown helps nobody.
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
