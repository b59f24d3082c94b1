import type { Metric } from '~/model/figure'
import type { NetworkSummary } from '~/model/network'
import { nameCountries, type Value } from '~/publish/exports/columns'
import { forSpreadsheets } from '~/publish/exports/csv'
import { figureColumns } from '~/publish/exports/figure-columns'
import { figuresCsv } from '~/publish/exports/figure-columns'
import type { FigureFilter } from '~/rules/figures/figures'

import type { ChartRows } from './picture-notes'

/** The JSON document of one chart: the columns of the published table, with lists as arrays. */
interface ChartDocument {
  readonly metric: Metric
  readonly filter: FigureFilter
  readonly edition: string
  readonly open?: true
  readonly licence: string
  readonly statements: readonly Readonly<Record<string, Value>>[]
}

/** Statements name no country, so no names are needed. */
const contextOf = (network: NetworkSummary) => ({ network, countryName: nameCountries({ fr: {}, en: {} }) })

/** The rows of a chart as CSV. */
export function chartCsv(network: NetworkSummary, { rows }: ChartRows): string {
  return forSpreadsheets(
    figuresCsv(
      rows.map(({ figure }) => figure),
      contextOf(network),
    ),
  )
}

/** The rows of a chart as JSON, with the filters, the edition and the licence. */
export function chartJson(
  network: NetworkSummary,
  { metric, rows }: ChartRows,
  filter: FigureFilter,
): string {
  const context = contextOf(network)
  const data: ChartDocument = {
    metric,
    filter,
    edition: network.edition,
    ...(network.open && { open: true }),
    licence: network.licence,
    statements: rows.map(({ figure }) =>
      Object.fromEntries(figureColumns.map(({ name, valueOf }) => [name, valueOf(figure, context)])),
    ),
  }
  return `${JSON.stringify(data, null, 2)}\n`
}
