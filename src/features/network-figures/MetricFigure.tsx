import { type ComponentProps, lazy, type ReactNode, type RefCallback, Suspense, useId } from 'react'

import { useLanguage } from '~/i18n/language'

import type { MetricChart } from './chart/MetricChart'
import type { PrintChart } from './chart/PrintChart'
import type { ExportRequest } from './picture/export-chart'

import './metric-figure.css'

interface MetricFigureProps extends Pick<ComponentProps<typeof MetricChart>, 'reading' | 'hintId'> {
  /** What the chart shows, and what a file made of it holds. */
  readonly request: Omit<ExportRequest, 'language' | 'address'>
  /** Watches the place of the chart, to tell whether the reader is near. */
  readonly sight?: RefCallback<Element>
  /** The chart is wanted: its code is loaded, and its place, kept free until then, filled. */
  readonly isWanted: boolean
  /** Draws the chart while the page is being printed. */
  readonly onPaper: typeof PrintChart | null
  /** What can be done with the chart, beside its name. */
  readonly actions?: ReactNode
}

const Chart = lazy(async () => {
  try {
    return { default: (await import('./chart/MetricChart')).MetricChart }
  } catch {
    return { default: ChartFailure }
  }
})

/** One metric: its name, what was counted, the chart of its statements. */
export function MetricFigure({ request, sight, isWanted, onPaper, actions, ...chart }: MetricFigureProps) {
  const { t } = useLanguage()
  const titleId = useId()
  const { metric, rows } = request
  const units = [...new Set(rows.map(({ figure }) => figure.unit))]
  return (
    <figure className={`metric-figure metric-figure--${metric}`} aria-labelledby={titleId}>
      <figcaption className="metric-figure__caption">
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
      <div ref={sight} className="metric-figure__plot">
        <Plot request={request} titleId={titleId} isWanted={isWanted} onPaper={onPaper} {...chart} />
      </div>
    </figure>
  )
}

function Plot({
  request: { metric, rows, span, events },
  isWanted,
  onPaper: OnPaper,
  titleId,
  ...chart
}: Omit<MetricFigureProps, 'actions' | 'sight'> & { titleId: string }) {
  const { t } = useLanguage()
  const waiting = <p className="metric-figure__note">{t('figures.chart.waiting')}</p>
  if (rows.length === 0) return <p className="metric-figure__note">{t('figures.chart.empty')}</p>
  if (OnPaper) return <OnPaper metric={metric} rows={rows} span={span} events={events} titleId={titleId} />
  if (!isWanted) return waiting
  return (
    <Suspense fallback={waiting}>
      <Chart rows={rows} span={span} events={events} titleId={titleId} {...chart} />
    </Suspense>
  )
}

function ChartFailure() {
  const { t } = useLanguage()
  return <p className="metric-figure__note">{t('figures.chart.failed')}</p>
}
