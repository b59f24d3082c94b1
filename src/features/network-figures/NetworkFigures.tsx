import { Suspense, useId, useMemo } from 'react'

import { figureMarks } from '~/geometry/figure-marks'
import { useLanguage } from '~/i18n/language'
import { metricNames } from '~/model/figure'
import type { NetworkSummary } from '~/model/network'
import { useFigureNotes } from '~/parts/comparison/figure-notes'
import { onDemand } from '~/parts/on-demand'
import { SourceNotesProvider } from '~/parts/sources/source-notes'
import { useNearViewport } from '~/ui/when-near'
import { useCompared } from '~/url/use-params'

import { isCrowded } from './chart/chart-frame'
import { FigureActions } from './FigureActions'
import { FigureKey } from './FigureKey'
import { FigureOptions } from './FigureOptions'
import { MetricFigure } from './MetricFigure'
import { EventNotes } from './reading/EventNotes'
import { WithdrawnFigure } from './reading/WithdrawnFigure'
import { YearAgreements } from './reading/YearAgreements'
import { useFigures } from './use-figures'

import './network-figures.css'
import './network-figures-print.css'

const YearStatements = onDemand(
  async () => (await import('./reading/YearStatements')).YearStatements,
  ['year'],
  () => null,
)

interface NetworkFiguresProps {
  readonly network: NetworkSummary
}

/** The stated size of the network: charts, tables, and which sources agree. */
export function NetworkFigures({ network }: NetworkFiguresProps) {
  const { t } = useLanguage()
  const hintId = useId()
  const { ref: sight, isNear } = useNearViewport()
  const { board, filter, isWidened, shown, everything, ...drawn } = useFigures(network, metricNames)
  const { span, events, year } = drawn
  const { from, to } = useCompared()
  const { all: cited } = useFigureNotes(network)
  const figures = useMemo(() => shown.flatMap(({ rows }) => rows.map(({ figure }) => figure)), [shown])
  const isWide = shown.some(({ rows }) => isCrowded(figureMarks(rows, span)))
  const request = { network, span, events, filter, compared: { from, to } }
  return (
    <SourceNotesProvider sources={network.sources} cited={cited}>
      <section className="network-figures" aria-labelledby="network-figures-title">
        <h2 id="network-figures-title">{t('figures.title')}</h2>
        <FigureKey rows={everything} />
        <FigureOptions network={network} filter={filter} isWidened={isWidened} shown={figures.length} />
        <FigureActions request={{ ...request, charts: shown }} />
        <WithdrawnFigure network={network} />
        <div
          ref={board}
          className={`network-figures__board network-figures__board--${isWide ? 'rows' : 'columns'}`}
        >
          <p id={hintId} className="network-figures__hint needs-script">
            {t('figures.reading.hint')} {t('figures.chart.hint')}
          </p>
          {shown.map((chart) => (
            <MetricFigure
              key={chart.metric}
              {...chart}
              {...drawn}
              network={network}
              isWide={isWide}
              actions={<FigureActions request={{ ...request, charts: [chart] }} />}
              hintId={hintId}
              sight={sight}
              isWanted={isNear}
            />
          ))}
        </div>
        <Suspense>
          {year !== null && <YearStatements network={network} metrics={metricNames} year={year} />}
        </Suspense>
        <div className="network-figures__notes">
          <YearAgreements figures={figures} />
          <EventNotes events={events} />
        </div>
      </section>
    </SourceNotesProvider>
  )
}
