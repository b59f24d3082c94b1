import type { CountryCode, Text } from '~/model/claim'
import type { Network } from '~/model/network'
import type { AskedYear } from '~/rules/time/as-known'

import type { Cell } from './csv'

/** What the writers need beside the records themselves. */
export interface ExportContext {
  /** The whole document: its sources, vocabularies and edition. */
  readonly network: Network
  /** The name of a country in both languages; for a code without one, the code. */
  readonly countryName: (code: CountryCode) => Text
  /** The year that the page shows, which is told of every post. */
  readonly asked?: AskedYear
}

/** A list stays one in JSON; in a table its items are joined by `itemSeparator`. */
export type Value = Cell | readonly string[]

/** One column of a table, one property of a feature, one field of the table schema. */
export interface Column<Row> {
  readonly name: string
  readonly type: 'string' | 'integer' | 'number' | 'year'
  /** What it holds, in one sentence, for the table schema. */
  readonly description: string
  readonly constraints?: ColumnConstraints
  readonly valueOf: (row: Row, context: ExportContext) => Value
}

/** In the words of Frictionless table schemas. */
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

/** The value as one cell: an empty list is as empty as an unknown text. */
export function toCell(value: Value): Cell {
  if (typeof value === 'string' || typeof value === 'number' || value === null) return value
  return value.length === 0 ? null : value.join(itemSeparator)
}

/** A text of the data as two columns, one for each language; `name` gets `_fr` and `_en`. */
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

/** A table that has left the site still says how old it is, and whether the same may read otherwise tomorrow. */
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

/** Names countries from a table of names by code for each language. */
export function nameCountries(
  tables: Readonly<Record<keyof Text, Readonly<Record<CountryCode, string>>>>,
): ExportContext['countryName'] {
  return (code) => ({ fr: tables.fr[code] ?? code, en: tables.en[code] ?? code })
}
