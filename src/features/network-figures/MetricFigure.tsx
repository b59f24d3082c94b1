import { type ComponentProps, lazy, type ReactNode, type RefCallback, Suspense, useId } from 'react'

import { figureMarks } from '~/geometry/figure-marks'
import { useLanguage } from '~/i18n/language'
import type { Metric } from '~/model/figure'
import type { Network } from '~/model/network'
import type { FigureRow } from '~/rules/figures/figures'

import { lanesHeight } from './chart/chart-frame'
import type { MetricChart, PaperChart } from './chart/MetricChart'
import { FigureTable } from './FigureTable'
import { FigureReading } from './reading/FigureReading'

import './metric-figure.css'

interface MetricFigureProps extends Omit<ComponentProps<typeof MetricChart>, 'titleId'> {
  readonly network: Network
  readonly metric: Metric
  /** The statement being read, of whatever metric. */
  readonly read: FigureRow | undefined
  /** It has a row to itself. */
  readonly isWide: boolean
  /** Watches the place of the chart, to tell whether the reader is near. */
  readonly sight?: RefCallback<Element>
  /** The chart is wanted: its code is loaded, and its place, kept free until then, filled. */
  readonly isWanted: boolean
  /** Draws the chart while the page is being printed. */
  readonly onPaper: typeof PaperChart | null
  /** What can be done with the chart, beside its name. */
  readonly actions?: ReactNode
  /** Between the chart and what is read of it. */
  readonly children?: ReactNode
}

/** Units of the drawing in one rem: its letters are of `--size-3`, which is 13.5 units of 16. */
const UNITS = 16

const Chart = lazy(async () => {
  try {
    return { default: (await import('./chart/MetricChart')).MetricChart }
  } catch {
    return { default: ChartFailure }
  }
})

/** One metric: its name, what was counted, the chart of its statements, the one being read, and all as a table. */
export function MetricFigure({
  network,
  metric,
  read,
  isWide,
  sight,
  isWanted,
  onPaper: OnPaper,
  actions,
  children,
  ...chart
}: MetricFigureProps) {
  const { t } = useLanguage()
  const titleId = useId()
  const { rows, span, reading } = chart
  const units = [...new Set(rows.map(({ figure }) => figure.unit))]
  const lanes = lanesHeight(figureMarks(rows, span).lanes.length)
  const content = { ...chart, titleId }
  return (
    <>
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
        <div
          ref={sight}
          className="metric-figure__plot"
          // As high before the chart comes as after. What is prerendered has no lanes, so it needs no style.
          style={lanes === 0 ? undefined : { blockSize: `calc(var(--plot-size) + ${lanes / UNITS}rem)` }}
        >
          {rows.length === 0 ? (
            <p className="metric-figure__note">{t('figures.chart.empty')}</p>
          ) : OnPaper ? (
            <OnPaper {...content} isWide={isWide} />
          ) : isWanted ? (
            <Suspense fallback={<Waiting />}>
              <Chart {...content} />
            </Suspense>
          ) : (
            <Waiting />
          )}
        </div>
      </figure>
      {children}
      {read?.figure.metric === metric && (
        <FigureReading key={read.figure.id} row={read} network={network} reading={reading} />
      )}
      <FigureTable metric={metric} rows={rows} span={span} reading={reading} />
    </>
  )
}

/** Without script the chart does not come: a style leaves the first sentence out there. */
function Waiting() {
  const { t } = useLanguage()
  return (
    <p className="metric-figure__note">
      <span className="metric-figure__coming">{t('figures.chart.coming')} </span>
      {t('figures.chart.waiting')}
    </p>
  )
}

function ChartFailure() {
  const { t } = useLanguage()
  return <p className="metric-figure__note">{t('figures.chart.failed')}</p>
}
