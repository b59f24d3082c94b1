import { memo } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Source } from '~/model/source'
import { QualifiedNumber } from '~/parts/QualifiedNumber'
import { isDated } from '~/rules/figures/figure-time'
import { type FigureRow, isEcho } from '~/rules/figures/figures'
import { onPlainClick } from '~/ui/on-plain-click'

import { InlineSign } from './chart/InlineSign'
import { EchoNote } from './reading/EchoNote'
import type { Reading } from './reading/use-reading'
import { useStatement } from './statement-words'

interface FigureTableRowProps {
  readonly row: FigureRow
  /** Where it is read in full. */
  readonly href: string
  readonly reading: Reading
}

/** One statement: when, how many of what, who says it, and what to mind. */
export const FigureTableRow = memo(function FigureTableRow({ row, href, reading }: FigureTableRowProps) {
  const { t, text } = useLanguage()
  const { moment } = useStatement()
  const { figure, source, alsoIn, standing, origin } = row
  const isChosen = figure.id === reading.chosenId
  return (
    <tr className="figure-table__row" aria-current={isChosen ? 'true' : undefined}>
      <th scope="row" className={isDated(figure) ? 'figure-table__day' : undefined}>
        {moment(figure)}
      </th>
      <td>
        <a
          className="figure-table__value"
          href={href}
          onClick={onPlainClick(() => reading.choose(figure.id))}
        >
          <InlineSign shape={figure.qualifier} hollow={isEcho(figure)} standing={standing} />{' '}
          <QualifiedNumber figure={figure} />{' '}
          <span className={figure.metric === 'posts' ? undefined : 'visually-hidden'}>
            {t(`figures.unit.${figure.unit}`, { count: figure.value })}
          </span>
        </a>
      </td>
      <td>
        <Page source={source} />
        {standing !== 'official' && ` (${t(`figures.standing.${standing}`)})`}
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
    <a href={source.url} rel="noopener noreferrer">
      {source.publisher}
    </a>
  )
}
