import { type ComponentProps, lazy, type ReactNode, Suspense, useId } from 'react'

import type { FigureRow } from '~/domain/figures'
import type { Metric } from '~/domain/network'
import { useLanguage } from '~/lib/language'

import type { MetricChart } from './charts/MetricChart'

import './metric-figure.css'

interface MetricFigureProps extends Pick<
  ComponentProps<typeof MetricChart>,
  'span' | 'events' | 'reading' | 'hintId'
> {
  readonly metric: Metric
  readonly rows: readonly FigureRow[]
  /** The chart is wanted: its code is loaded, and its place, kept free until then, filled. */
  readonly isWanted: boolean
  /** What can be done with the chart, beside its name. */
  readonly actions?: ReactNode
}

const Chart = lazy(async () => {
  try {
    return { default: (await import('./charts/MetricChart')).MetricChart }
  } catch {
    return { default: ChartFailure }
  }
})

/** One metric: its name, what was counted, and the chart of its statements. */
export function MetricFigure({ metric, rows, isWanted, actions, ...chart }: MetricFigureProps) {
  const { t } = useLanguage()
  const titleId = useId()
  const units = [...new Set(rows.map(({ figure }) => figure.unit))]
  const waiting = <p className="metric-figure__note">{t('figures.chart.waiting')}</p>
  return (
    <figure className={`metric-figure metric-figure--${metric}`}>
      <figcaption>
        <h3 className="metric-figure__title">
          <span id={titleId}>{t(`figures.metric.${metric}`)}</span>{' '}
          {metric === 'posts' && (
            <span className="metric-figure__units">
              {units.map((unit) => t(`figures.unit.${unit}`, { count: 2 })).join(', ')}
            </span>
          )}
        </h3>
        {actions}
      </figcaption>
      <div className="metric-figure__plot">
        {rows.length === 0 && <p className="metric-figure__note">{t('figures.chart.empty')}</p>}
        {rows.length > 0 && !isWanted && waiting}
        {rows.length > 0 && isWanted && (
          <Suspense fallback={waiting}>
            <Chart rows={rows} titleId={titleId} {...chart} />
          </Suspense>
        )}
      </div>
    </figure>
  )
}

function ChartFailure() {
  const { t } = useLanguage()
  return <p className="metric-figure__note">{t('figures.chart.failed')}</p>
}
