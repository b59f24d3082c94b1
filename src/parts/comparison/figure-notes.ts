import { useMemo } from 'react'

import { eventMarks } from '~/geometry/figure-marks'
import { type Figure, metricNames } from '~/model/figure'
import type { NetworkSummary } from '~/model/network'
import { resolveComparison } from '~/rules/figures/comparison-sides'
import { compareByTime } from '~/rules/figures/figure-time'
import {
  type FigureFilter,
  figureRows,
  isOfficial,
  officialSourceIds,
  sourceIdsOf,
  yearSpanOf,
} from '~/rules/figures/figures'
import { useCompared } from '~/url/use-params'

import { useFigureFilter } from './use-figure-filter'
import { clausesOf } from './warning-clauses'

/** Ids of sources in the order of their note numbers. */
interface FigureNotes {
  /** Sources of the charts, their events and the comparison: the first numbers, by time. */
  readonly shown: readonly string[]
  /** The same, then every other source of a statement or an event. */
  readonly all: readonly string[]
}

/**
 * The note numbers shared by charts and comparison. Sources of what is shown come first, so that the printed list,
 * which has only those, is numbered from 1 without gaps.
 */
export function figureNotes(
  network: NetworkSummary,
  filter: FigureFilter,
  compared: { readonly from: string | null; readonly to: string | null },
): FigureNotes {
  const { figures, events } = network
  const stating = new Set([
    ...metricNames.flatMap((metric) => figureRows(network, metric, filter).map(({ figure }) => figure)),
    ...comparedFigures(network, compared),
  ])
  const marked = eventMarks(events, yearSpanOf(filter.years, figures))
  const shown = new Set([
    ...[...stating].toSorted(compareByTime).flatMap(sourceIdsOf),
    ...marked.map(({ event }) => event.source),
  ])
  const rest = [
    ...figures.toSorted(compareByTime).flatMap(sourceIdsOf),
    ...events.map(({ source }) => source),
  ]
  return { shown: [...shown], all: [...new Set([...shown, ...rest])] }
}

/** The statements compared, and those cited as reasons to doubt. */
function comparedFigures(
  network: NetworkSummary,
  { from, to }: { readonly from: string | null; readonly to: string | null },
): readonly Figure[] {
  const officialIds = officialSourceIds(network.sources)
  return resolveComparison(network, from, to)
    .metrics.flatMap(({ chosen, alternatives }) => [chosen, ...alternatives])
    .flatMap((comparison) => [
      comparison.from,
      comparison.to,
      ...clausesOf(comparison, (figure) => isOfficial(figure, officialIds)).flatMap(({ cited }) => cited),
    ])
}

/** The note numbers of the sources of charts and comparison, for the present address. */
export function useFigureNotes(network: NetworkSummary): FigureNotes {
  const { filter } = useFigureFilter(network)
  const { from, to } = useCompared()
  return useMemo(() => figureNotes(network, filter, { from, to }), [network, filter, from, to])
}
