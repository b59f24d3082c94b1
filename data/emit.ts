import { createHash } from 'node:crypto'

import { schemaVersion } from '../src/api/schema/network.schema'
import type { Network } from '../src/model/network'
import type { ExportContext } from '../src/publish/exports/columns'
import { dataPackage, type FileFacts } from '../src/publish/exports/data-package'
import { figuresCsv } from '../src/publish/exports/figure-columns'
import { postsCsv } from '../src/publish/exports/post-columns'
import { postCollection } from '../src/publish/exports/posts-geojson'
import { postYearsCsv } from '../src/publish/exports/year-columns'
import { digestOf } from './digest'
import type { EditionHistory } from './history/edition-history'
import { documentJsonSchema, historyJsonSchemas } from './json-schema'

const folder = 'api/v1/'

/** The document as it is published: compact, with its digest. */
export function documentText(network: Network): string {
  return JSON.stringify({ ...network, digest: digestOf(network) })
}

/**
 * The files of the endpoint for the present document; closed editions are copied separately.
 *
 * @returns the content by path from the root of the site: the document, and its JSON Schema.
 */
export function emitFiles(network: Network): Map<string, string> {
  return new Map([
    [`${folder}network.json`, documentText(network)],
    [`${folder}network.schema.json`, `${JSON.stringify(documentJsonSchema(), null, 2)}\n`],
  ])
}

/**
 * The files about all editions: their list, the difference of each, the withdrawn records, and the JSON Schema of each kind
 * of file.
 *
 * @returns the content by path from the root of the site.
 */
export function emitHistory({ editions, differences, withdrawn }: EditionHistory): Map<string, string> {
  const files = new Map<string, string>([
    [`${folder}editions.json`, JSON.stringify({ schemaVersion, editions })],
    [`${folder}withdrawn.json`, JSON.stringify({ schemaVersion, withdrawn })],
  ])
  for (const difference of differences) {
    files.set(`${folder}changes/${difference.edition}.json`, JSON.stringify(difference))
  }
  for (const [name, schema] of historyJsonSchemas()) {
    files.set(`${folder}${name}`, `${JSON.stringify(schema, null, 2)}\n`)
  }
  return files
}

function factsOf(content: string): FileFacts {
  return {
    bytes: Buffer.byteLength(content),
    hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
  }
}

/**
 * The data as files for spreadsheets and maps.
 *
 * @param countryName gives the name in both languages for a code.
 * @returns the content by path from the root of the site: `posts.csv`, `post-years.csv`, `posts.geojson`, `figures.csv`.
 */
export function emitDownloads(
  network: Network,
  countryName: ExportContext['countryName'],
): Map<string, string> {
  const context = { network, countryName }
  const map = {
    ...postCollection(network.posts, context),
    links: { package: 'datapackage.json', table: 'posts.csv', document: 'network.json' },
  }
  return new Map([
    [`${folder}posts.csv`, postsCsv(network.posts, context)],
    [`${folder}post-years.csv`, postYearsCsv(context)],
    [`${folder}posts.geojson`, JSON.stringify(map)],
    [`${folder}figures.csv`, figuresCsv(network.figures, context)],
  ])
}

/**
 * The Data Package of the published files.
 *
 * @param files all of them, by path from the root of the site.
 * @returns the content by path: `datapackage.json`.
 */
export function emitPackage(network: Network, files: ReadonlyMap<string, string>): Map<string, string> {
  const facts = new Map([...files].map(([path, content]) => [path.slice(folder.length), factsOf(content)]))
  const description = JSON.stringify(dataPackage(network, facts), null, 2)
  return new Map([[`${folder}datapackage.json`, `${description}\n`]])
}
