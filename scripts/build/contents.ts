import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { type CompiledData, compileData } from '../../data/compile'
import { emitDownloads, emitFiles, emitHistory, emitPackage } from '../../data/emit'
import { editionHistory, toldEditions } from '../../data/history/edition-history'
import { countryNamesOf } from '../../src/i18n/country-names'
import { langs } from '../../src/i18n/languages/languages'
import { atlasPath } from '../../src/i18n/site-paths'
import { nameCountries } from '../../src/publish/exports/columns'
import { publishedFiles } from './api-page'
import { documents, type Workshop } from './documents'
import { feedFiles } from './feed'
import { webManifest } from './head-links'
import { hostHeaders } from './hosts/static-hosts'
import { root } from './site'
import { sitemapFiles } from './sitemap'

/** Reads the data and the history of editions. Throws on a mistake, and on a difference that does not hold. */
export function readData() {
  const data: CompiledData = compileData()
  const history = editionHistory(data)
  return { ...data, history, changes: toldEditions(data, history) }
}

/**
 * The content of the site other than the client's code and `public/`: for each path from the root of the site, a function
 * that makes the content. The build calls all of them; the development server those that are requested.
 */
export function siteContents(
  { network, closed, history, changes }: ReturnType<typeof readData>,
  workshop: Workshop,
): ReadonlyMap<string, () => Promise<string | Buffer>> {
  const { site, render } = workshop
  const countryName = nameCountries({ fr: countryNamesOf('fr'), en: countryNamesOf('en') })
  const data = new Map([
    ...emitFiles(network),
    ...emitDownloads(network, countryName),
    ...emitHistory(history),
  ])
  const openData = new Map([...data, ...emitPackage(network, data)])
  // If the data are on another server, the site says nothing about the data here.
  const { editions } = history
  const published =
    site.api === null ? { network, changes, editions, api: publishedFiles(openData, closed, site) } : null
  const texts = new Map([
    ...openData,
    ...feedFiles(site, network, changes.editions),
    ...(published ? sitemapFiles(network, site) : []),
    ['_headers', hostHeaders(site.apiOrigin)],
  ])
  const files = new Map([
    ...closed.map(({ file, date }) => [`api/v1/editions/${date}.json`, file] as const),
    // Their licences require that every copy of the site comes with them.
    ['third-party-notices.txt', 'THIRD-PARTY-NOTICES.md'] as const,
  ])
  return new Map<string, () => Promise<string | Buffer>>([
    ...[...files].map(([path, file]) => [path, () => readFile(join(root, file))] as const),
    ...[...texts].map(([path, text]) => [path, async () => text] as const),
    // The title and description of the embeds are those of the atlas.
    ...langs.map(
      (lang) =>
        [
          `${atlasPath(lang)}manifest.webmanifest`,
          async () => webManifest(lang, await render.prerenderEmbed(lang), site.base),
        ] as const,
    ),
    ...documents(published, workshop),
  ])
}
