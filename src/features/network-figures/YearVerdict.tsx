import { Fragment } from 'react'

import type { StatementPair, YearAgreement } from '~/domain/agreement'
import { useLanguage } from '~/lib/language'

import { daysApart } from './days-apart'
import { StatedNumber } from './StatedNumber'
import { useStatement } from './use-statement'

interface YearVerdictProps {
  readonly agreement: YearAgreement
}

/** What the statements of one year say of one metric, and whether they can all be true. */
export function YearVerdict({ agreement: { metric, statements, pairs, verdict } }: YearVerdictProps) {
  const { t } = useLanguage()
  const clashes = pairs.filter(({ agreement }) => agreement === 'conflict')
  const units = new Set(statements.map(({ unit }) => unit))
  const last = statements.at(-1)
  return (
    <>
      <span className="year-agreements__metric">{t(`figures.metric.${metric}`)}</span>{' '}
      {statements.map((figure) => (
        <Fragment key={figure.id}>
          {figure !== statements[0] && (figure === last ? ` ${t('figures.agreement.and')} ` : ', ')}
          <StatedNumber figure={figure} />
          {metric === 'posts' && (units.size > 1 || figure === last) && (
            <> {t(`figures.unit.${figure.unit}`, { count: figure.value })}</>
          )}
        </Fragment>
      ))}
      {', '}
      <strong className={`agreement agreement--${verdict}`}>{t(`figures.agreement.${verdict}`)}</strong>
      {clashes.length > 0 && <Clashes pairs={clashes} areAll={statements.length === 2} />}
    </>
  )
}

/** The pairs in conflict, unless they are all there is, and how close in time: sources that differ within weeks did not see a change. */
function Clashes({ pairs, areAll }: { pairs: readonly StatementPair[]; areAll: boolean }) {
  const { value } = useStatement()
  const { t } = useLanguage()
  const gap = useGap()
  const words = pairs.map((pair) => {
    const clash = t('figures.agreement.clash', { a: value(pair.a), b: value(pair.b) })
    return [...(areAll ? [] : [clash]), ...gap(pair)].join(', ')
  })
  const said = [...new Set(words)].filter((clash) => clash !== '')
  if (said.length === 0) return null
  return areAll ? `, ${said.join(', ')}` : ` (${said.join(' · ')})`
}

/** How far apart in time two statements are, in days, weeks or months; nothing where a day is unknown. */
function useGap(): (pair: StatementPair) => readonly string[] {
  const { t } = useLanguage()
  return ({ a, b }) => {
    const days = daysApart(a, b)
    if (days === null) return []
    if (days < 14) return [t('figures.agreement.gap.days', { count: days })]
    if (days < 60) return [t('figures.agreement.gap.weeks', { count: Math.round(days / 7) })]
    return [t('figures.agreement.gap.months', { count: Math.round(days / 30.4) })]
  }
}
