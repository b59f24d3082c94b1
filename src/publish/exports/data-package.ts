import type { Network } from '~/model/network'

import type { Column } from './columns'
import { figureColumns } from './figure-columns'
import { postColumns } from './post-columns'
import { postYearColumns } from './year-columns'

/** Size and hash of a file, for the package. */
export interface FileFacts {
  readonly bytes: number
  /** `sha256:` and 64 hexadecimal digits. */
  readonly hash: string
}

const profile = (name: string) => `https://datapackage.org/profiles/2.0/${name}.json`

const dialect = {
  $schema: profile('tabledialect'),
  header: true,
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
} as const

const csvFile = { format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', dialect } as const

/** Table schema of some columns; `key` are the columns that identify a row. */
function tableSchema<Row>(columns: readonly Column<Row>[], key: readonly string[] = ['id']) {
  return {
    $schema: profile('tableschema'),
    fields: columns.map(({ name, type, description, constraints }) => ({
      name,
      type,
      description,
      ...(constraints && { constraints }),
    })),
    primaryKey: key,
    missingValues: [''],
  }
}

/** The licences that the data may have, by SPDX id. */
export const licences: Readonly<Record<string, { readonly title: string; readonly path: string }>> = {
  'etalab-2.0': {
    title: 'Licence Ouverte / Open Licence 2.0',
    path: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
  },
}

const tableNote =
  'UTF-8 without a byte order mark (tables made on the page have one, for spreadsheets). An empty cell means "not known", never "none". A text that a spreadsheet would take for a ' +
  "formula (= + - @, tab or line break in front, after blanks or apostrophes too) has one apostrophe (') put before it; take " +
  'that one away to have the text as it was. Numbers are written as they are. The items of a list are separated by "; "; ' +
  'in all but threat_ids an item ends with its sources, or its address, in square brackets.'

function resources(network: Network, changes: readonly string[]) {
  return [
    {
      name: 'network',
      path: 'network.json',
      title: 'The whole document, claim by claim',
      description: 'Its form is that of network.schema.json (JSON Schema, draft 2020-12).',
      format: 'json',
      mediatype: 'application/json',
      encoding: 'utf-8',
      jsonSchema: 'network.schema.json',
    },
    {
      name: 'network-schema',
      path: 'network.schema.json',
      title: 'JSON Schema of the document',
      format: 'json',
      mediatype: 'application/schema+json',
      encoding: 'utf-8',
    },
    {
      name: 'posts',
      path: 'posts.csv',
      type: 'table',
      title: `Posts, one row each (${network.posts.length})`,
      description: tableNote,
      ...csvFile,
      schema: tableSchema(postColumns),
    },
    {
      name: 'post-years',
      path: 'post-years.csv',
      type: 'table',
      title: 'What sources let one say of each post in each year, one row each',
      description: `${tableNote} Fewer sources for a year do not mean fewer posts.`,
      ...csvFile,
      schema: {
        ...tableSchema(postYearColumns, ['post_id', 'year']),
        foreignKeys: [{ fields: ['post_id'], reference: { resource: 'posts', fields: ['id'] } }],
      },
    },
    {
      name: 'posts-map',
      path: 'posts.geojson',
      title: 'Posts as points on a map, with the columns of posts.csv as properties',
      description: 'GeoJSON (RFC 7946). null means "not known"; lists are lists of texts.',
      format: 'geojson',
      mediatype: 'application/geo+json',
      encoding: 'utf-8',
    },
    {
      name: 'figures',
      path: 'figures.csv',
      type: 'table',
      title: `Statements of the size of the network, one row each (${network.figures.length})`,
      description: tableNote,
      ...csvFile,
      schema: tableSchema(figureColumns),
    },
    {
      name: 'editions',
      path: 'editions.json',
      title: 'Every edition, with what it added, changed and withdrew by id',
      ...json,
      jsonSchema: 'editions.schema.json',
    },
    ...changes.map((path) => ({
      name: path.replace('/', '-').replace('.json', ''),
      path,
      title: `What changed in the edition of ${path.slice('changes/'.length, -'.json'.length)}, claim by claim`,
      ...json,
      jsonSchema: 'changes.schema.json',
    })),
    {
      name: 'withdrawn',
      path: 'withdrawn.json',
      title: 'What earlier editions said and later ones do not, and why',
      ...json,
      jsonSchema: 'withdrawn.schema.json',
    },
    ...['editions', 'changes', 'withdrawn'].map((name) => ({
      name: `${name}-schema`,
      path: `${name}.schema.json`,
      title: `JSON Schema of the file of ${name}`,
      ...json,
      mediatype: 'application/schema+json',
    })),
  ]
}

const json = { format: 'json', mediatype: 'application/json', encoding: 'utf-8' } as const

/** The edition as a version number, which has no leading zeros: `2026-07-01` gives 2026.7.1. */
function versionOf(edition: string): string {
  const [year = 0, month = 0, day = 0] = edition.split('-').map(Number)
  return [year, month, day].join('.')
}

/**
 * The Frictionless Data Package (version 2) of the published files: description, columns, licence and sources.
 *
 * @param facts of every published file, by path; those in `changes/` are described as they come.
 * @throws Error naming a file whose facts are missing.
 */
export function dataPackage(network: Network, facts: ReadonlyMap<string, FileFacts>) {
  const { edition, open, licence } = network
  const changes = [...facts.keys()].filter((path) => path.startsWith('changes/'))
  const openNote = `The edition of ${edition} is open: these files may still change. — L’édition du ${edition} est ouverte : ces fichiers peuvent encore changer.`
  return {
    $schema: profile('datapackage'),
    name: 'atlas-ssi',
    title: 'Atlas SSI: internal-security services in French embassies',
    description:
      'Where they are, what each one does, which countries each one covers, and how the size of the network has been stated, ' +
      'with the source and the date of every fact. Independent and unofficial. — Atlas SSI : les services de sécurité ' +
      'intérieure des ambassades de France, fait par fait, avec sources et dates. Indépendant et non officiel.' +
      (open ? ` ${openNote}` : ''),
    version: versionOf(edition),
    edition,
    ...(open && { open }),
    keywords: [
      'France',
      'embassies',
      'ambassades',
      'internal security',
      'sécurité intérieure',
      'DCIS',
      'SSI',
    ],
    licenses: [{ name: licence, ...licences[licence] }],
    contributors: [{ title: 'Atlas SSI contributors', roles: ['creator'] }],
    sources: network.sources.map(({ title, publisher, url }) => ({
      title: `${publisher}: ${title}`,
      path: url,
    })),
    resources: resources(network, changes).map((resource) => {
      const known = facts.get(resource.path)
      if (known === undefined) throw new Error(`Nothing is known of the bytes of ${resource.path}`)
      return { $schema: profile('dataresource'), ...resource, ...known }
    }),
  }
}
