import type { CountryCode, Text } from '~/model/claim'
import type { NetworkSummary } from '~/model/network'
import type { AskedYear } from '~/rules/time/as-known'

import type { Cell } from './csv'

/** The data that writers of files need beside the records themselves. */
export interface ExportContext<N extends NetworkSummary = NetworkSummary> {
  /** The document: its sources, vocabularies and edition. */
  readonly network: N
  /** The name of a country in both languages; for a code without one, the code. */
  readonly countryName: (code: CountryCode) => Text
  /** The year that the page shows: posts then get columns about it. */
  readonly asked?: AskedYear
}

/** A list is written as one in JSON; in a table its items are joined by `itemSeparator`. */
export type Value = Cell | readonly string[]

/** A column of a table, a property of a feature, a field of the table schema. */
export interface Column<Row> {
  readonly name: string
  readonly type: 'string' | 'integer' | 'number' | 'year'
  /** One sentence for the table schema. */
  readonly description: string
  readonly constraints?: ColumnConstraints
  readonly valueOf: (row: Row, context: ExportContext) => Value
}

/** Constraints as defined by Frictionless Table Schema. */
export interface ColumnConstraints {
  readonly required?: true
  readonly unique?: true
  readonly pattern?: string
  readonly enum?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
}

const itemSeparator = '; '

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const datePattern = String.raw`\d{4}(-\d{2}(-\d{2})?)?`

export const idPattern = '[a-z0-9]+(-[a-z0-9]+)*'

/** The value as one cell: an empty list becomes an empty cell, like an unknown text. */
export function toCell(value: Value): Cell {
  if (typeof value === 'string' || typeof value === 'number' || value === null) return value
  return value.length === 0 ? null : value.join(itemSeparator)
}

/** A text of the data as two columns, one per language; `_fr` and `_en` are added to `name`. */
export function inBothLanguages<Row>(
  name: string,
  description: string,
  valueOf: (row: Row, lang: keyof Text, context: ExportContext) => Value,
): readonly Column<Row>[] {
  const languages = [
    ['fr', 'in French'],
    ['en', 'in English'],
  ] as const
  return languages.map(([lang, words]) => ({
    name: `${name}_${lang}`,
    type: 'string',
    description: `${description}, ${words}.`,
    valueOf: (row, context) => valueOf(row, lang, context),
  }))
}

/** Columns of the edition: a downloaded table still tells its age, and whether the edition was final. */
export const editionColumns: readonly Column<unknown>[] = [
  {
    name: 'edition',
    type: 'string',
    description: 'Date of the data edition, to be named with Atlas SSI wherever the data are used.',
    constraints: { required: true, pattern: datePattern },
    valueOf: (_, { network }) => network.edition,
  },
  {
    name: 'edition_status',
    type: 'string',
    description:
      'open: the edition may still change. closed: it never does, and is kept at an address for good.',
    constraints: { required: true, enum: ['open', 'closed'] },
    valueOf: (_, { network }) => (network.open ? 'open' : 'closed'),
  },
]

/** Builds `countryName` from a table of names by code for each language. */
export function nameCountries(
  tables: Readonly<Record<keyof Text, Readonly<Record<CountryCode, string>>>>,
): ExportContext['countryName'] {
  return (code) => ({ fr: tables.fr[code] ?? code, en: tables.en[code] ?? code })
}
