import { useId } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Metric } from '~/model/figure'
import type { NetworkSummary } from '~/model/network'
import { useSourceNotes } from '~/parts/sources/source-notes'
import { agreementByYear } from '~/rules/figures/agreement'
import { originOf } from '~/rules/figures/figures'
import { statementsNear } from '~/rules/figures/year-statements'

import { useStatement } from '../statement-words'
import { EchoNote } from './EchoNote'
import { StatedNumber } from './StatedNumber'
import { YearVerdict } from './YearVerdict'

import './year-statements.css'

interface YearStatementsProps {
  readonly network: NetworkSummary
  readonly metrics: readonly Metric[]
  readonly year: number
}

/** The statements of size in the chosen year, or nearest to it. */
export function YearStatements({ network, metrics, year }: YearStatementsProps) {
  const { t } = useLanguage()
  const id = useId()
  return (
    <section className="year-statements" aria-labelledby={id}>
      <h3 id={id} className="year-statements__title">
        {t('year.size', { year: String(year) })}
      </h3>
      <dl className="year-statements__metrics">
        {metrics.map((metric) => (
          <MetricStatements key={metric} network={network} metric={metric} year={year} />
        ))}
      </dl>
    </section>
  )
}

interface MetricStatementsProps {
  readonly network: NetworkSummary
  readonly metric: Metric
  readonly year: number
}

function MetricStatements({ network: { figures }, metric, year }: MetricStatementsProps) {
  const { t } = useLanguage()
  const { moment } = useStatement()
  const { sources } = useSourceNotes()
  const near = statementsNear(figures, metric, year)
  const isOfYear = near.some((said) => said.year === year)
  return (
    <div className="year-statements__metric">
      <dt>{t(`figures.metric.${metric}`)}</dt>
      {!isOfYear && (
        <dd>{t(near.length > 0 ? 'year.size.nearest' : 'year.size.none', { year: String(year) })}</dd>
      )}
      {near.flatMap(({ statements }) => [
        ...statements.map((figure) => (
          <dd key={figure.id}>
            <StatedNumber figure={figure} /> {t(`figures.unit.${figure.unit}`, { count: figure.value })},{' '}
            {sources.get(figure.source)?.publisher ?? figure.source}, {moment(figure)}
            <EchoNote figure={figure} origin={originOf(figure, figures)} />
          </dd>
        )),
        ...agreementByYear(statements).map((agreement) => (
          <dd key={agreement.year} className="year-statements__verdict">
            <YearVerdict agreement={agreement} />
          </dd>
        )),
      ])}
    </div>
  )
}
