import { useMemo, useRef } from 'react'

import { eventMarks } from '~/geometry/figure-marks'
import type { Metric } from '~/model/figure'
import type { NetworkSummary } from '~/model/network'
import { useFigureFilter } from '~/parts/comparison/use-figure-filter'
import { useAskedYear } from '~/parts/year/use-year-view'
import { unfiltered, figureRows, yearSpanOf } from '~/rules/figures/figures'

import { usePrintChart } from './chart/use-print-chart'
import { useReading } from './reading/use-reading'

/** The statements of some metrics as filtered by the address, with their events and the reading. */
export function useFigures(network: NetworkSummary, metrics: readonly Metric[]) {
  const board = useRef<HTMLDivElement>(null)
  const { filter, isWidened } = useFigureFilter(network)
  const reading = useReading(board)
  const shown = useMemo(
    () => metrics.map((metric) => ({ metric, rows: figureRows(network, metric, filter) })),
    [network, metrics, filter],
  )
  const everything = useMemo(
    () => metrics.flatMap((metric) => figureRows(network, metric, unfiltered)),
    [network, metrics],
  )
  const span = useMemo(() => yearSpanOf(filter.years, network.figures), [filter.years, network.figures])
  const events = useMemo(() => eventMarks(network.events, span), [network.events, span])
  const read = everything.find(({ figure }) => figure.id === reading.id)
  const onPaper = usePrintChart()
  const year = useAskedYear(network)?.year ?? null
  return { board, filter, isWidened, reading, read, shown, everything, span, events, year, onPaper }
}
