import { useMemo } from 'react'

import { eventMarks } from '~/geometry/figure-marks'
import { type Figure, metricNames } from '~/model/figure'
import type { Network } from '~/model/network'
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

/** Ids of sources in the order of their numbers among the notes of the figures. */
interface FigureNotes {
  /** What the charts, their events and the comparison cite: the first numbers, in time order. */
  readonly shown: readonly string[]
  /** The same, and behind them every other source of a statement or an event. */
  readonly all: readonly string[]
}

/**
 * The numbers that charts and comparison share. What is shown comes first, so that on paper, where only
 * that has a list, the numbers run from 1 without a gap.
 */
export function figureNotes(
  network: Network,
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

/** The statements compared, and those that stand against them. */
function comparedFigures(
  network: Network,
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

/** The numbers of the sources that charts and comparison cite, as the address has them. */
export function useFigureNotes(network: Network): FigureNotes {
  const { filter } = useFigureFilter(network)
  const { from, to } = useCompared()
  return useMemo(() => figureNotes(network, filter, { from, to }), [network, filter, from, to])
}
