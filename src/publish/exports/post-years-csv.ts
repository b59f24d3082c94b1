import type { WholeNetwork } from '~/model/network'
import { postYears } from '~/rules/time/network-years'

import { type ExportContext, toCell } from './columns'
import { writeCsv } from './csv'
import { postYearColumns, type PostYearRow } from './year-columns'

/** Every post, in document order, in every year that can be chosen. */
export function postYearRows(network: WholeNetwork): readonly PostYearRow[] {
  const then = postYears(network, 'then')
  return postYears(network, 'today').flatMap(({ post, year, answer }, i) => {
    const known = then[i]
    return known === undefined ? [] : [{ post, year, today: answer, known: known.answer }]
  })
}

/** The table of posts × years, one row per post and year. */
export function postYearsCsv(context: ExportContext): string {
  const names = postYearColumns.map(({ name }) => name)
  const rows = postYearRows(context.network).map((row) =>
    postYearColumns.map(({ valueOf }) => toCell(valueOf(row, context))),
  )
  return writeCsv(names, rows)
}
