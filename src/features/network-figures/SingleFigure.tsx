import { useId, useMemo } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Metric } from '~/model/figure'
import type { Network } from '~/model/network'
import { SourceNotesProvider } from '~/parts/source-notes'
import { sourceIdsOf } from '~/rules/figures/figures'

import { FigureKey } from './FigureKey'
import { MetricFigure } from './MetricFigure'
import { EventNotes } from './reading/EventNotes'
import { useFigures } from './use-figures'

import './network-figures.css'
import './single-figure.css'

interface SingleFigureProps {
  readonly network: Network
  readonly metric: Metric
}

/** One metric by itself: its chart, the statement being read, the table, and what the signs mean. */
export function SingleFigure({ network, metric }: SingleFigureProps) {
  const { t } = useLanguage()
  const hintId = useId()
  const metrics = useMemo(() => [metric], [metric])
  const { board, shown, span, events, reading, read, onPaper } = useFigures(network, metrics)
  const rows = useMemo(() => shown.flatMap((chart) => chart.rows), [shown])
  const cited = useMemo(() => {
    const stating = rows.flatMap(({ figure }) => sourceIdsOf(figure))
    return [...new Set([...stating, ...network.events.map(({ source }) => source)])]
  }, [rows, network.events])
  return (
    <SourceNotesProvider sources={network.sources} cited={cited}>
      <section className="single-figure" aria-labelledby="single-figure-title">
        <h2 id="single-figure-title" className="single-figure__title">
          {t('figures.title')}
        </h2>
        <div ref={board} className="single-figure__board">
          <MetricFigure
            {...{ network, metric, rows, span, events, reading, read, onPaper, hintId }}
            isWide
            isWanted
          >
            <p id={hintId} className="visually-hidden">
              {t('figures.reading.hint')} {t('figures.chart.hint')}
            </p>
          </MetricFigure>
        </div>
        <FigureKey rows={rows} />
        <EventNotes events={events} />
      </section>
    </SourceNotesProvider>
  )
}
