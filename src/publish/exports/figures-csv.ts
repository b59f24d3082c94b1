import { type Figure, metricNames } from '~/model/figure'
import { figuresOf } from '~/rules/figures/figures'

import { type ExportContext, toCell } from './columns'
import { writeCsv } from './csv'
import { figureColumns } from './figure-columns'

/** The table of statements, one row each, by metric, oldest first, whatever the source. */
export function figuresCsv(figures: readonly Figure[], context: ExportContext): string {
  const names = figureColumns.map(({ name }) => name)
  const ordered = metricNames.flatMap((metric) => figuresOf(figures, metric))
  const rows = ordered.map((figure) => figureColumns.map(({ valueOf }) => toCell(valueOf(figure, context))))
  return writeCsv(names, rows)
}
