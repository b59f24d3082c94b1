import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'

import { stringify } from 'yaml'

const root = join(import.meta.dirname, '../..')
const packed: Packed = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const title = 'Atlas SSI'
const authors = [{ name: 'Atlas SSI' }]

interface Packed {
  readonly version: string
  readonly description: string
  readonly license: string
  readonly engines: { readonly node: string }
}

/** Citation of the software and its data, in the Citation File Format 1.2.0. */
export function citation() {
  return {
    'cff-version': '1.2.0',
    message:
      'Cite the edition of the data that you used, by its date; a single fact is better cited with its own source too.',
    type: 'software',
    title,
    abstract: packed.description,
    authors,
    version: packed.version,
    license: packed.license,
    keywords: ['embassies', 'internal security', 'police cooperation', 'France', 'open data'],
    references: [
      {
        type: 'data',
        title: `${title}: data`,
        authors,
        license: 'etalab-2.0',
        notes: 'Each closed edition keeps its address, api/v1/editions/<date>.json below that of the site.',
      },
    ],
  }
}

/** The same for software catalogues, as JSON-LD of CodeMeta 3.0. */
function codemeta() {
  return {
    '@context': 'https://w3id.org/codemeta/3.0',
    '@type': 'SoftwareSourceCode',
    name: title,
    description: packed.description,
    version: packed.version,
    license: `https://spdx.org/licenses/${packed.license}`,
    author: authors.map(({ name }) => ({ '@type': 'Organization', name })),
    keywords: citation().keywords,
    programmingLanguage: 'TypeScript',
    runtimePlatform: `Node.js ${packed.engines.node}`,
    applicationCategory: 'Reference',
    isAccessibleForFree: true,
  }
}

/** Texts by file name, at the root of the repository. */
export const citationFiles: ReadonlyMap<string, string> = new Map([
  ['CITATION.cff', stringify(citation(), { aliasDuplicateObjects: false, lineWidth: 110 })],
  ['codemeta.json', `${JSON.stringify(codemeta(), null, 2)}\n`],
])

// To be run (`npm run citations`) after a change of version, description or licence in package.json.
if (argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of citationFiles) writeFileSync(join(root, name), text)
  console.log('CITATION.cff and codemeta.json say what package.json says.')
}
