import { useId, useMemo, useRef } from 'react'

import { eventMarks } from '~/geometry/figure-marks'
import { useLanguage } from '~/i18n/language'
import type { Metric } from '~/model/figure'
import type { Network } from '~/model/network'
import { useFigureFilter } from '~/parts/comparison/use-figure-filter'
import { SourceNotesProvider } from '~/parts/source-notes'
import { figureRows, sourceIdsOf, yearSpanOf } from '~/rules/figures/figures'

import { usePrintChart } from './chart/use-print-chart'
import { FigureKey } from './FigureKey'
import { FigureTable } from './FigureTable'
import { MetricFigure } from './MetricFigure'
import { EventNotes } from './reading/EventNotes'
import { FigureReading } from './reading/FigureReading'
import { useReading } from './reading/use-reading'

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
  const board = useRef<HTMLDivElement>(null)
  const { filter } = useFigureFilter(network)
  const reading = useReading(board)
  const { figures } = network
  const onPaper = usePrintChart()
  const rows = useMemo(() => figureRows(network, metric, filter), [network, metric, filter])
  const span = useMemo(() => yearSpanOf(filter.years, figures), [filter.years, figures])
  const events = useMemo(() => eventMarks(network.events, span), [network.events, span])
  const cited = useMemo(() => {
    const stating = rows.flatMap(({ figure }) => sourceIdsOf(figure))
    return [...new Set([...stating, ...network.events.map(({ source }) => source)])]
  }, [rows, network.events])
  const read = rows.find(({ figure }) => figure.id === reading.id)
  return (
    <SourceNotesProvider sources={network.sources} cited={cited}>
      <section className="single-figure" aria-labelledby="single-figure-title">
        <h2 id="single-figure-title" className="single-figure__title">
          {t('figures.title')}
        </h2>
        <div ref={board} className="single-figure__board">
          <MetricFigure
            metric={metric}
            rows={rows}
            span={span}
            events={events}
            isWide
            reading={reading}
            hintId={hintId}
            isWanted
            onPaper={onPaper}
          />
          <p id={hintId} className="visually-hidden">
            {t('figures.reading.hint')} {t('figures.chart.hint')}
          </p>
          {read && <FigureReading key={read.figure.id} row={read} network={network} reading={reading} />}
          <FigureTable metric={metric} rows={rows} span={span} reading={reading} />
        </div>
        <FigureKey rows={rows} />
        <EventNotes events={events} />
      </section>
    </SourceNotesProvider>
  )
}
