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

/** The site: the client's files, the open data, and the page in both languages with its facts in it. */
async function buildSite(): Promise<void> {
  // Before anything is written: a mistake stops the build.
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
            // What a document needs from the start and another part needs too: it compresses better in one file.
            name: 'core',
            tags: ['$initial'],
            minShareCount: 2,
            // A chunk with a style sheet of the static pages in it would bear its name.
            test: (id) => !staticStyles.some((path) => id.endsWith(path)),
          },
        ],
      },
    },
    // nuqs: parsers that nobody uses are left out, and what it tells those who look for a fault in it.
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
      // The pages in which no script runs have at once what the atlas loads later.
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
  await emitWorker(dist, { edition: data.network.edition, api: site.api, isWithdrawn: !site.hasWorker })
  await compressFolder(dist)
  keepSite(site)
}

try {
  await buildSite()
} catch (error) {
  // A mistake in the data names file, field and reason: where it was thrown helps nobody.
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
