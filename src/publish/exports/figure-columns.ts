import { type Figure, figureUnits, metricNames } from '~/model/figure'
import { figuresOf } from '~/rules/figures/figures'
import { intervalOf } from '~/rules/figures/interval'

import { statementOf } from './cell-texts'
import {
  type Column,
  datePattern,
  editionColumns,
  type ExportContext,
  idPattern,
  inBothLanguages,
  toCell,
} from './columns'
import { writeCsv } from './csv'
import { echoColumns, sourceColumns } from './figure-origin-columns'

type FigureColumn = Column<Figure>

/** One end of a statement's interval; null if it is open or unknown. */
function boundOf(figure: Figure, side: 'low' | 'high'): number | null {
  const bound = intervalOf(figure)?.[side]
  return bound !== undefined && Number.isFinite(bound) ? bound : null
}

const statement: readonly FigureColumn[] = [
  {
    name: 'id',
    type: 'string',
    description: 'Stable name of the statement.',
    constraints: { required: true, unique: true, pattern: idPattern },
    valueOf: ({ id }) => id,
  },
  {
    name: 'metric',
    type: 'string',
    description: 'What it is about.',
    constraints: { required: true, enum: metricNames },
    valueOf: ({ metric }) => metric,
  },
  {
    name: 'unit',
    type: 'string',
    description: 'What was really counted: statements of different units are not comparable.',
    constraints: { required: true, enum: figureUnits },
    valueOf: ({ unit }) => unit,
  },
  ...inBothLanguages<Figure>(
    'statement',
    'The number with its qualifier, as to be quoted',
    (figure, lang) => {
      return statementOf(figure)[lang]
    },
  ),
  {
    name: 'qualifier',
    type: 'string',
    description: 'How the number is meant; never use value_as_printed without it.',
    constraints: { required: true, enum: ['exact', 'more-than', 'nearly', 'about'] },
    valueOf: ({ qualifier }) => qualifier,
  },
  {
    name: 'value_as_printed',
    type: 'integer',
    description:
      'The number alone, as printed: to be read with qualifier, and calculated with as low and high.',
    constraints: { required: true, minimum: 0 },
    valueOf: ({ value }) => value,
  },
  {
    name: 'low',
    type: 'integer',
    description:
      'The least that the statement allows; empty: no lower bound, or "about", whose width nobody knows.',
    valueOf: (figure) => boundOf(figure, 'low'),
  },
  {
    name: 'high',
    type: 'integer',
    description: 'The most that it allows; empty: no upper bound, or "about", whose width nobody knows.',
    valueOf: (figure) => boundOf(figure, 'high'),
  },
]

const time: readonly FigureColumn[] = [
  {
    name: 'date',
    type: 'string',
    description: 'When it was stated, as exact as its source; empty: undated.',
    constraints: { pattern: datePattern },
    valueOf: ({ date }) => date,
  },
  {
    name: 'date_kind',
    type: 'string',
    description: 'What the date is: of publication, of last modification, or the day of which it speaks.',
    constraints: { required: true, enum: ['published', 'modified', 'as-of', 'undated'] },
    valueOf: ({ dateKind }) => dateKind,
  },
  {
    name: 'not_before',
    type: 'string',
    description: 'Undated: the earliest that it can have been stated.',
    constraints: { pattern: datePattern },
    valueOf: ({ notBefore }) => notBefore ?? null,
  },
  {
    name: 'not_after',
    type: 'string',
    description: 'Undated: the latest that it can have been stated.',
    constraints: { pattern: datePattern },
    valueOf: ({ notAfter }) => notAfter ?? null,
  },
]

/** Columns of the table of statements, the qualifier before the number. An empty cell: unknown, or open. */
export const figureColumns: readonly FigureColumn[] = [
  ...statement,
  ...time,
  ...echoColumns,
  ...sourceColumns,
  ...editionColumns,
]

/** The table of statements, one row each, by metric, oldest first, whatever the source. */
export function figuresCsv(figures: readonly Figure[], context: ExportContext): string {
  const names = figureColumns.map(({ name }) => name)
  const ordered = metricNames.flatMap((metric) => figuresOf(figures, metric))
  const rows = ordered.map((figure) => figureColumns.map(({ valueOf }) => toCell(valueOf(figure, context))))
  return writeCsv(names, rows)
}
