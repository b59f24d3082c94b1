import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'

import { langs } from '../../src/i18n/languages/languages'
import { atlasPath } from '../../src/i18n/site-paths'

/** A file that the service worker precaches. */
export interface PrecacheEntry {
  /** Relative to the worker; `./` and `en/` are the documents. */
  readonly url: string
  /** Hash of the content, or null if the file's name contains one. */
  readonly revision: string | null
  /** Integrity hash: a file of another content, as from a half-finished deployment, is refused. */
  readonly integrity: string
}

const documents: Readonly<Record<string, string>> = Object.fromEntries(
  langs.map((lang) => [`${atlasPath(lang)}index.html`, atlasPath(lang) || './']),
)
/** The document, and the list of editions, which every card needs. */
const data: readonly string[] = ['api/v1/network.json', 'api/v1/editions.json']
/** Files that the documents load, and files in the root that belong to them. */
const needed = /^assets\/.+\.(?:js|css|woff2)$|^icons\/.+\.png$|^[^/.][^/]*\.(?:js|json|svg|ico|webmanifest)$/

/**
 * The files that the atlas needs offline, sorted by name: documents, scripts, styles, fonts, borders, icons and the data.
 * Pages of posts and downloads are left out.
 * @param folder the built site
 * @param hasData whether the data are beside the page
 */
export async function precacheEntries(folder: string, hasData: boolean): Promise<readonly PrecacheEntry[]> {
  const files = await readdir(folder, { recursive: true, encoding: 'utf8' })
  const kept = files
    .map((file) => file.replaceAll(sep, '/'))
    .filter((file) => file in documents || needed.test(file) || (hasData && data.includes(file)))
    .filter((file) => file !== 'sw.js')
  for (const file of [...Object.keys(documents), ...(hasData ? data : [])])
    if (!kept.includes(file)) throw new Error(`The built site has no ${file} for the service worker to keep`)
  return Promise.all(kept.toSorted().map((file) => entryOf(folder, file)))
}

async function entryOf(folder: string, file: string): Promise<PrecacheEntry> {
  const digest = createHash('sha256')
    .update(await readFile(join(folder, file)))
    .digest('base64')
  return {
    url: documents[file] ?? file,
    revision: file.startsWith('assets/') ? null : digest.slice(0, 16),
    integrity: `sha256-${digest}`,
  }
}
