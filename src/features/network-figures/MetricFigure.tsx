import { type ComponentProps, lazy, type ReactNode, type RefCallback, Suspense, useId } from 'react'

import { figureMarks } from '~/geometry/figure-marks'
import { useLanguage } from '~/i18n/language'
import type { Metric } from '~/model/figure'
import type { NetworkSummary } from '~/model/network'
import type { FigureRow } from '~/rules/figures/figures'

import { lanesHeight } from './chart/chart-frame'
import type { MetricChart, PaperChart } from './chart/MetricChart'
import { FigureTable } from './FigureTable'
import { FigureReading } from './reading/FigureReading'

import './metric-figure.css'

interface MetricFigureProps extends Omit<ComponentProps<typeof MetricChart>, 'titleId'> {
  readonly network: NetworkSummary
  readonly metric: Metric
  /** The statement being read, of any metric. */
  readonly read: FigureRow | undefined
  /** Whether it has a row to itself. */
  readonly isWide: boolean
  /** Ref that tells when the reader comes near. */
  readonly sight?: RefCallback<Element>
  /** Whether to load and render the chart; its place is reserved until then. */
  readonly isWanted: boolean
  /** Component of the printed chart, while the page is being printed. */
  readonly onPaper: typeof PaperChart | null
  /** Buttons beside its name. */
  readonly actions?: ReactNode
  /** Content between the chart and the reading. */
  readonly children?: ReactNode
}

/** Drawing units per rem: the labels are of `--size-3`, 13.5 of 16 units. */
const unitsPerRem = 16

const Chart = lazy(async () => {
  try {
    return { default: (await import('./chart/MetricChart')).MetricChart }
  } catch {
    return { default: ChartFailure }
  }
})

/** One metric: name, unit, chart, the statement being read, and a table. */
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
          // The same height before and after the chart loads. The prerendered markup has no lanes, so it needs no
          // style attribute.
          style={
            lanes === 0 ? undefined : { blockSize: `calc(var(--plot-size) + ${lanes / unitsPerRem}rem)` }
          }
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

/** A loading line. Without script the chart never loads: a style hides the first sentence there. */
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
