import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { build, type BuildOptions, type Manifest } from 'vite'

import { compressFolder } from './compress'
import { readData, siteContents } from './contents'
import type { Workshop } from './documents'
import { builtLinks, scripts, staticStyles } from './links'
import { dist, keepSite, readSite, root } from './site'
import { emitWorker } from './worker'

const serverBundle = join(root, 'node_modules/.cache/atlas-prerender')

/** Builds the site: the client's files, the open data, and all documents. */
async function buildSite(): Promise<void> {
  // Read before anything is written: a mistake stops the build.
  const site = readSite(process.env)
  const data = readData()
  const rolldownOptions: BuildOptions['rolldownOptions'] = {
    input: {
      ...scripts,
      ...Object.fromEntries(staticStyles.map((path) => [path.replace(/.*\/|\.css$/g, ''), path])),
    },
    output: {
      codeSplitting: {
        groups: [
          {
            // Code that documents load at start and other parts need too: it compresses better in one file.
            name: 'core',
            tags: ['$initial'],
            minShareCount: 2,
            // A chunk with a style sheet of the static pages in it would get the name of that sheet.
            test: (id) => !staticStyles.some((path) => id.endsWith(path)),
          },
        ],
      },
    },
    // nuqs: unused parsers are left out, and its debug logs.
    treeshake: { manualPureFunctions: ['createParser', 'debug'] },
  }
  await build({ root, build: { outDir: dist, manifest: true, rolldownOptions } })
  await build({
    root,
    logLevel: 'warn',
    build: {
      ssr: 'src/app/prerender.tsx',
      outDir: serverBundle,
      copyPublicDir: false,
      // Static pages import directly what the atlas loads on demand.
      rolldownOptions: { checks: { ineffectiveDynamicImport: false } },
    },
  })
  const render: Workshop['render'] = await import(pathToFileURL(join(serverBundle, 'prerender.js')).href)
  const manifest: Manifest = JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8'))
  await rm(join(dist, '.vite'), { recursive: true })
  const links = builtLinks(manifest, site)
  const contents = siteContents(data, { site, links, render, isPrerendered: true })
  for (const [path, make] of contents) {
    await mkdir(dirname(join(dist, path)), { recursive: true })
    await writeFile(join(dist, path), await make())
  }
  const pages = [...contents.keys()].filter((path) => path.endsWith('.html'))
  console.log(`${pages.length} documents written.`)
  if (site.api !== null) console.log('No pages of posts: the data lie on another server.')
  else if (!site.isKnown)
    console.log('No sitemap.xml: it needs ATLAS_URL, the whole address that the site is published at.')
  await emitWorker(dist, { edition: data.network.edition, api: site.api, unregisters: !site.hasWorker })
  await compressFolder(dist)
  keepSite(site)
}

try {
  await buildSite()
} catch (error) {
  // A mistake in the data names file, field and reason: a stack trace would not help.
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
