import { Suspense, useId, useMemo } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Metric } from '~/model/figure'
import type { NetworkSummary } from '~/model/network'
import { onDemand } from '~/parts/on-demand'
import { SourceNotesProvider } from '~/parts/sources/source-notes'
import { sourceIdsOf } from '~/rules/figures/figures'

import { FigureKey } from './FigureKey'
import { MetricFigure } from './MetricFigure'
import { EventNotes } from './reading/EventNotes'
import { useFigures } from './use-figures'

import './network-figures.css'
import './single-figure.css'

const YearStatements = onDemand(
  async () => (await import('./reading/YearStatements')).YearStatements,
  ['year'],
  () => null,
)

interface SingleFigureProps {
  readonly network: NetworkSummary
  readonly metric: Metric
}

/** One metric for an embed: chart, the statement being read, table and key. */
export function SingleFigure({ network, metric }: SingleFigureProps) {
  const { t } = useLanguage()
  const hintId = useId()
  const metrics = useMemo(() => [metric], [metric])
  const { board, shown, span, events, year, reading, read, onPaper } = useFigures(network, metrics)
  const rows = useMemo(() => shown.flatMap((chart) => chart.rows), [shown])
  const cited = useMemo(() => {
    const stating = rows.flatMap(({ figure }) => sourceIdsOf(figure))
    const near = year === null ? [] : network.figures.filter((one) => one.metric === metric)
    const events = network.events.map(({ source }) => source)
    return [...new Set([...stating, ...events, ...near.flatMap(sourceIdsOf)])]
  }, [rows, network, metric, year])
  return (
    <SourceNotesProvider sources={network.sources} cited={cited}>
      <section className="single-figure" aria-labelledby="single-figure-title">
        <h2 id="single-figure-title" className="single-figure__title">
          {t('figures.title')}
        </h2>
        <div ref={board} className="single-figure__board">
          <MetricFigure
            {...{ network, metric, rows, span, events, year, reading, read, onPaper, hintId }}
            isWide
            isWanted
          >
            <p id={hintId} className="visually-hidden">
              {t('figures.reading.hint')} {t('figures.chart.hint')}
            </p>
            <Suspense>
              {year !== null && <YearStatements network={network} metrics={metrics} year={year} />}
            </Suspense>
          </MetricFigure>
        </div>
        <FigureKey rows={rows} />
        <EventNotes events={events} />
      </section>
    </SourceNotesProvider>
  )
}
