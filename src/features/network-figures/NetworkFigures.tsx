import { Fragment, useId, useMemo, useRef } from 'react'

import { eventMarks, figureMarks } from '~/geometry/figure-marks'
import { useLanguage } from '~/i18n/language'
import type { Network } from '~/model/network'
import { useFigureFilter } from '~/parts/comparison/use-figure-filter'
import { useFigureNotes } from '~/parts/comparison/use-figure-notes'
import { SourceNotesProvider } from '~/parts/source-notes'
import { EVERYTHING, type FigureFilter, figureRows, METRICS, yearSpanOf } from '~/rules/figures/figures'
import { useNearViewport } from '~/ui/use-near-viewport'
import { useCompared } from '~/url/use-params'

import { isCrowded } from './chart/chart'
import { usePrintChart } from './chart/use-print-chart'
import { FigureActions } from './FigureActions'
import { FigureKey } from './FigureKey'
import { FigureOptions } from './FigureOptions'
import { FigureTable } from './FigureTable'
import { MetricFigure } from './MetricFigure'
import { EventNotes } from './reading/EventNotes'
import { FigureReading } from './reading/FigureReading'
import { useReading } from './reading/use-reading'
import { YearAgreements } from './reading/YearAgreements'

import './network-figures.css'
import './network-figures-print.css'

interface NetworkFiguresProps {
  readonly network: Network
}

/** How large the network is said to be, by whom and when: as charts, as tables, and who agrees with whom. */
export function NetworkFigures({ network }: NetworkFiguresProps) {
  const { t } = useLanguage()
  const hintId = useId()
  const board = useRef<HTMLDivElement>(null)
  const { ref: sight, isNear } = useNearViewport()
  const { filter, isWidened } = useFigureFilter(network)
  const reading = useReading(board)
  const { from, to } = useCompared()
  const onPaper = usePrintChart()
  const shown = useMemo(() => rowsByMetric(network, filter), [network, filter])
  const everything = useMemo(() => rowsByMetric(network, EVERYTHING).flatMap(({ rows }) => rows), [network])
  const span = useMemo(() => yearSpanOf(filter.years, network.figures), [filter.years, network.figures])
  const events = useMemo(() => eventMarks(network.events, span), [network.events, span])
  const { all: cited } = useFigureNotes(network)
  const figures = useMemo(() => shown.flatMap(({ rows }) => rows.map(({ figure }) => figure)), [shown])
  const isWide = shown.some(({ rows }) => isCrowded(figureMarks(rows, span)))
  const request = { network, span, events, filter, compared: { from, to } }
  const read = everything.find(({ figure }) => figure.id === reading.id)
  return (
    <SourceNotesProvider sources={network.sources} cited={cited}>
      <section className="network-figures" aria-labelledby="network-figures-title">
        <h2 id="network-figures-title">{t('figures.title')}</h2>
        <FigureKey rows={everything} />
        <FigureOptions network={network} filter={filter} isWidened={isWidened} shown={figures.length} />
        <FigureActions request={{ ...request, charts: shown }} />
        <div
          ref={board}
          className={`network-figures__board network-figures__board--${isWide ? 'rows' : 'columns'}`}
        >
          <p id={hintId} className="network-figures__hint">
            {t('figures.reading.hint')} {t('figures.chart.hint')}
          </p>
          {shown.map(({ metric, rows }) => (
            <Fragment key={metric}>
              <MetricFigure
                metric={metric}
                rows={rows}
                span={span}
                events={events}
                isWide={isWide}
                actions={<FigureActions request={{ ...request, charts: [{ metric, rows }] }} />}
                reading={reading}
                hintId={hintId}
                sight={sight}
                isWanted={isNear}
                onPaper={onPaper}
              />
              {read?.figure.metric === metric && (
                <FigureReading key={read.figure.id} row={read} network={network} reading={reading} />
              )}
              <FigureTable metric={metric} rows={rows} span={span} reading={reading} />
            </Fragment>
          ))}
        </div>
        <div className="network-figures__notes">
          <YearAgreements figures={figures} />
          <EventNotes events={events} />
        </div>
      </section>
    </SourceNotesProvider>
  )
}

function rowsByMetric(network: Network, filter: FigureFilter) {
  return METRICS.map((metric) => ({ metric, rows: figureRows(network, metric, filter) }))
}
