import { useLanguage } from '~/i18n/language'
import type { Metric } from '~/model/figure'
import type { YearSpan } from '~/rules/figures/figure-time'
import type { FigureRow } from '~/rules/figures/figures'
import { WithHref } from '~/url/WithHref'

import { FigureTableRow } from './FigureTableRow'
import type { Reading } from './reading/use-reading'
import { type SortedColumn, useRowOrder } from './use-row-order'

import './figure-table.css'

interface FigureTableProps {
  readonly metric: Metric
  /** Oldest first. */
  readonly rows: readonly FigureRow[]
  readonly span: YearSpan
  readonly reading: Reading
}

/** The statements of one chart as a table, folded away; it is in the page before any script runs. */
export function FigureTable({ metric, rows: oldestFirst, span, reading }: FigureTableProps) {
  const { t } = useLanguage()
  const { rows, orderOf, sortBy } = useRowOrder(oldestFirst)
  const heading = (column: SortedColumn) => (
    <th scope="col" aria-sort={orderOf(column)}>
      <button type="button" className="figure-table__sort" onClick={() => sortBy(column)}>
        {t(`figures.table.${column}`)}
        <SortArrow order={orderOf(column)} />
      </button>
    </th>
  )
  if (oldestFirst.length === 0) return null
  return (
    // Of one name: opening one closes the others.
    <details className={`figure-table figure-table--${metric}`} name="figure-table">
      <summary className="figure-table__open">
        {t('figures.table.open', { metric: t(`figures.metric.${metric}`) })}
      </summary>
      <table>
        <caption className="visually-hidden">
          {t('figures.table.caption', {
            metric: t(`figures.metric.${metric}`),
            count: rows.length,
            years: `${span.from}–${span.to}`,
          })}
        </caption>
        <thead>
          <tr>
            {heading('date')}
            {heading('value')}
            <th scope="col">{t('figures.table.source')}</th>
            <th scope="col">{t('figures.table.notes')}</th>
          </tr>
        </thead>
        <tbody>
          <WithHref>
            {(href) =>
              rows.map((row) => (
                <FigureTableRow
                  key={row.figure.id}
                  row={row}
                  href={`${href({ figure: row.figure.id })}#chiffres`}
                  reading={reading}
                />
              ))
            }
          </WithHref>
        </tbody>
      </table>
    </details>
  )
}

const ARROWS = { ascending: 'M1 6L4 2L7 6', descending: 'M1 2L4 6L7 2', none: '' } as const

function SortArrow({ order }: { order: keyof typeof ARROWS }) {
  return (
    <svg className="figure-table__arrow" viewBox="0 0 8 8" aria-hidden="true">
      <path d={ARROWS[order]} />
    </svg>
  )
}
