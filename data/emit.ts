import { createHash } from 'node:crypto'

import type { Network } from '../src/model/network'
import type { ExportContext } from '../src/publish/exports/columns'
import { dataPackage, type FileFacts, packagedFiles } from '../src/publish/exports/data-package'
import { figuresCsv } from '../src/publish/exports/figures-csv'
import { postsCsv } from '../src/publish/exports/posts-csv'
import { postCollection } from '../src/publish/exports/posts-geojson'
import { documentJsonSchema } from './json-schema'

const folder = 'api/v1/'

/**
 * A short name for the exact content of a document. The emitted document carries it as `digest`, an extra
 * field; a page prerendered from the same content bears it too, and so knows that the two agree.
 */
export function digestOf(document: object): string {
  return createHash('sha256').update(JSON.stringify(document)).digest('base64url').slice(0, 16)
}

/** The document as it is served: compact, with its digest. */
export function documentText(network: Network): string {
  return JSON.stringify({ ...network, digest: digestOf(network) })
}

/**
 * The files of the endpoint that hold the document as it is; closed editions are copied as they are kept.
 *
 * @returns the content by path from the root of the site: the document, and its JSON Schema.
 */
export function emitFiles(network: Network): Map<string, string> {
  return new Map([
    [`${folder}network.json`, documentText(network)],
    [`${folder}network.schema.json`, `${JSON.stringify(documentJsonSchema(), null, 2)}\n`],
  ])
}

function factsOf(content: string): FileFacts {
  return {
    bytes: Buffer.byteLength(content),
    hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
  }
}

/**
 * The same data for spreadsheets and maps, and the package that describes them all.
 *
 * @param countryName in both languages, from a code.
 * @returns the content by path from the root of the site: `posts.csv`, `posts.geojson`, `figures.csv`, `datapackage.json`.
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
  const downloads = new Map([
    [`${folder}posts.csv`, postsCsv(network.posts, context)],
    [`${folder}posts.geojson`, JSON.stringify(map)],
    [`${folder}figures.csv`, figuresCsv(network.figures, context)],
  ])
  const all = new Map([...emitFiles(network), ...downloads])
  const facts = new Map(packagedFiles.map((name) => [name, factsOf(all.get(`${folder}${name}`) ?? '')]))
  const description = JSON.stringify(dataPackage(network, facts), null, 2)
  return downloads.set(`${folder}datapackage.json`, `${description}\n`)
}
