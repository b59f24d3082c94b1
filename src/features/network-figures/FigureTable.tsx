import { memo, useState } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Metric } from '~/model/figure'
import type { Source } from '~/model/source'
import { QualifiedNumber } from '~/parts/QualifiedNumber'
import { ArchivedCopy } from '~/parts/sources/SourceLine'
import { isDated, type YearSpan } from '~/rules/figures/figure-time'
import { type FigureRow, isEcho } from '~/rules/figures/figures'
import { onPlainClick } from '~/ui/on-plain-click'
import { WithHref } from '~/url/WithHref'

import { InlineSign } from './chart/MarkSign'
import { EchoNote } from './reading/EchoNote'
import type { Reading } from './reading/use-reading'
import { useStatement } from './statement-words'

import './figure-table.css'

interface FigureTableProps {
  readonly metric: Metric
  /** Oldest first. */
  readonly rows: readonly FigureRow[]
  readonly span: YearSpan
  readonly reading: Reading
}

/** The statements of one chart as a table in a fold; prerendered. */
export function FigureTable({ metric, rows, span, reading }: FigureTableProps) {
  const { t } = useLanguage()
  const [{ by, isDescending }, setOrder] = useState<Order>({ by: 'date', isDescending: false })
  const ascending = by === 'date' ? rows : rows.toSorted((a, b) => a.figure.value - b.figure.value)
  const heading = (column: Order['by']) => {
    const order = column !== by ? 'none' : isDescending ? 'descending' : 'ascending'
    const sort = () => setOrder({ by: column, isDescending: order === 'ascending' })
    return (
      <th scope="col" aria-sort={order}>
        <button type="button" className="figure-table__sort" onClick={sort}>
          {t(`figures.table.${column}`)}
          <svg className="figure-table__arrow" viewBox="0 0 8 8" aria-hidden="true">
            <path d={arrows[order]} />
          </svg>
        </button>
      </th>
    )
  }
  if (rows.length === 0) return null
  return (
    // One shared `name`: opening one fold closes the others.
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
              (isDescending ? ascending.toReversed() : ascending).map((row) => (
                <Row
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

interface Order {
  readonly by: 'date' | 'value'
  readonly isDescending: boolean
}

const arrows = { ascending: 'M1 6L4 2L7 6', descending: 'M1 2L4 6L7 2', none: '' } as const

interface RowProps {
  readonly row: FigureRow
  /** Address that opens the full reading of the statement. */
  readonly href: string
  readonly reading: Reading
}

/** One statement: date, number and unit, source, and reserves. */
const Row = memo(function Row({ row, href, reading }: RowProps) {
  const { t, text } = useLanguage()
  const { moment } = useStatement()
  const { figure, source, alsoIn, authority, origin } = row
  return (
    <tr className="figure-table__row" aria-current={figure.id === reading.chosenId ? 'true' : undefined}>
      <th scope="row" className={isDated(figure) ? 'figure-table__day' : undefined}>
        {moment(figure)}
      </th>
      <td>
        <a
          className="figure-table__value"
          href={href}
          onClick={onPlainClick(() => reading.choose(figure.id))}
        >
          <InlineSign shape={figure.qualifier} hollow={isEcho(figure)} authority={authority} />{' '}
          <QualifiedNumber figure={figure} />{' '}
          <span className={figure.metric === 'posts' ? undefined : 'visually-hidden'}>
            {t(`figures.unit.${figure.unit}`, { count: figure.value })}
          </span>
        </a>
      </td>
      <td>
        <Page source={source} />
        {authority !== 'official' && ` (${t(`figures.standing.${authority}`)})`}
      </td>
      <td className="figure-table__notes">
        {alsoIn.map((other) => (
          <p key={other.id}>
            {t('figures.table.alsoIn')} <Page source={other} />
          </p>
        ))}
        <EchoNote figure={figure} origin={origin} />
        {figure.caveat && <p>{text(figure.caveat)}</p>}
      </td>
    </tr>
  )
})

function Page({ source }: { source: Source }) {
  return (
    <>
      <a href={source.url} rel="noopener noreferrer">
        {source.publisher}
      </a>{' '}
      <ArchivedCopy source={source} />
    </>
  )
}
