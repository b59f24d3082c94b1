import { type Figure, type Metric, metricNames } from '~/model/figure'
import type { NetworkSummary } from '~/model/network'
import type { Source } from '~/model/source'

import { type Comparison, compareLike, selectStatedBy } from './comparison'
import { compareByTime, isDated, yearOfFigure } from './figure-time'
import { isEcho, isOfficial, officialSourceIds, sourceIdsOf, statedYears } from './figures'

/** The default comparison. */
export const defaultComparison = { from: '2017', to: '2024' } as const

/** One end of a comparison, as the address names it. */
export interface ComparisonSide {
  /** The parameter, or the default if it names nothing. */
  readonly param: string
  readonly kind: 'source' | 'figure' | 'year'
  /** Its statements, in order of preference; a year may have none. */
  readonly figures: readonly Figure[]
}

export interface MetricComparison {
  readonly metric: Metric
  readonly chosen: Comparison
  /** Further comparisons of the same side, where its sources disagree; none has the same numbers twice. */
  readonly alternatives: readonly Comparison[]
}

export interface ResolvedComparison {
  readonly from: ComparisonSide
  readonly to: ComparisonSide
  /** The metrics that both sides state. */
  readonly metrics: readonly MetricComparison[]
}

/**
 * Resolves two parameters of the address, each a source id, a figure id or a year. Absent or unknown ones get the default.
 * Where a year has several sources, they are compared source by source, and the latest official statement that is no echo
 * is chosen.
 */
export function resolveComparison(
  network: NetworkSummary,
  fromParam: string | null,
  toParam: string | null,
): ResolvedComparison {
  const from = sideOf(network, fromParam, defaultComparison.from)
  const to = sideOf(network, toParam, defaultComparison.to)
  return {
    from,
    to,
    metrics: metricNames.flatMap((metric) => {
      const [chosen, ...alternatives] = compareSides(metric, from, to, network.figures)
      return chosen === undefined ? [] : [{ metric, chosen, alternatives }]
    }),
  }
}

/**
 * The metrics of a comparison: all of them, or that of a single figure where a side is one. Empty if both sides are single
 * figures of different metrics.
 */
export function metricsCompared({ from, to }: Pick<ResolvedComparison, 'from' | 'to'>): readonly Metric[] {
  return metricNames.filter((metric) =>
    [from, to].every(
      ({ kind, figures }) => kind !== 'figure' || figures.some((figure) => figure.metric === metric),
    ),
  )
}

/** The choices for either end: the years and the sources that state a number, newest first. */
export function comparableSides(network: NetworkSummary): {
  readonly years: readonly number[]
  readonly sources: readonly Source[]
} {
  const sources = new Map(network.sources.map((source) => [source.id, source]))
  const newestFirst = network.figures.toSorted((a, b) => compareByTime(b, a))
  const undated = newestFirst.filter((figure) => !isDated(figure))
  const stating = new Set([...newestFirst.filter(isDated), ...undated].flatMap(sourceIdsOf))
  return {
    years: statedYears(network.figures).toReversed(),
    sources: [...stating].flatMap((id) => sources.get(id) ?? []),
  }
}

function sideOf(network: NetworkSummary, param: string | null, otherwise: string): ComparisonSide {
  const side = param === null ? null : findSide(network, param)
  return side ?? yearSide(network, otherwise)
}

function findSide(network: NetworkSummary, param: string): ComparisonSide | null {
  if (/^\d{4}$/.test(param)) return yearSide(network, param)
  const figure = network.figures.find(({ id }) => id === param)
  if (figure) return { param, kind: 'figure', figures: [figure] }
  if (!network.sources.some(({ id }) => id === param)) return null
  return { param, kind: 'source', figures: selectStatedBy(network.figures, param) }
}

function yearSide({ figures, sources }: NetworkSummary, param: string): ComparisonSide {
  const official = officialSourceIds(sources)
  const byPreference = (a: Figure, b: Figure) =>
    Number(isEcho(a)) - Number(isEcho(b)) ||
    Number(isOfficial(b, official)) - Number(isOfficial(a, official)) ||
    compareByTime(b, a)
  const stated = figures.filter((figure) => yearOfFigure(figure) === Number(param))
  return { param, kind: 'year', figures: stated.toSorted(byPreference) }
}

function compareSides(
  metric: Metric,
  from: ComparisonSide,
  to: ComparisonSide,
  all: readonly Figure[],
): readonly Comparison[] {
  const comparisons = readingsOf(from, metric).flatMap((before) =>
    readingsOf(to, metric).flatMap((after) => compareLike(before, after, all)),
  )
  const wordings = comparisons.map(wordingOf)
  return comparisons.filter((comparison, index) => wordings.indexOf(wordingOf(comparison)) === index)
}

/** The statements of one metric, grouped by source within a year. */
function readingsOf({ kind, figures }: ComparisonSide, metric: Metric): readonly Figure[][] {
  const own = figures.filter((figure) => figure.metric === metric)
  if (kind !== 'year') return [own]
  const sources = new Set(own.map(({ source }) => source))
  return [...sources].map((source) => own.filter((figure) => figure.source === source))
}

function wordingOf({ from, to }: Comparison): string {
  return [from, to].map(({ value, qualifier, unit }) => `${qualifier} ${value} ${unit}`).join(' to ')
}
