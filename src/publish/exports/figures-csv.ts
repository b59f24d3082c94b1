import type { Figure } from '~/model/figure'

import { type ExportContext, toCell } from './columns'
import { writeCsv } from './csv'
import { figureColumns } from './figure-columns'

/** The statements of the network's size as a table, one row each in the order given. */
export function figuresCsv(figures: readonly Figure[], context: ExportContext): string {
  const names = figureColumns.map(({ name }) => name)
  const rows = figures.map((figure) => figureColumns.map(({ valueOf }) => toCell(valueOf(figure, context))))
  return writeCsv(names, rows)
}
