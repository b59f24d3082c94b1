import { type Figure, metricNames, type Metric } from '~/model/figure'
import type { NetworkSummary } from '~/model/network'
import type { Source, SourceKind } from '~/model/source'

import { compareByTime, isDated, isWithinYears, timeOf, type YearSpan, yearOfFigure } from './figure-time'

/** Who makes a statement: the French State, the press, or anybody else. */
export type Authority = 'official' | 'press' | 'reference'

/** The filter of the statements to show. */
export interface FigureFilter {
  readonly years: YearSpan | 'all'
  /** Only statements that an official source makes, first or as well. */
  readonly official: boolean
  /** Echoes left out. */
  readonly noEcho: boolean
  /** Statements without a date included. */
  readonly undated: boolean
}

export const defaultYears: YearSpan = { from: 2017, to: 2024 }

export const defaultFigureFilter: FigureFilter = {
  years: defaultYears,
  official: false,
  noEcho: false,
  undated: false,
}

/** The filter that lets every statement pass. */
export const unfiltered: FigureFilter = { years: 'all', official: false, noEcho: false, undated: true }

const officialKinds: ReadonlySet<SourceKind> = new Set(['embassy', 'ministry', 'parliament', 'gazette'])

/** One row of the table and one mark of the chart. */
export interface FigureRow {
  readonly figure: Figure
  readonly source: Source
  /** Other sources of the same statement. */
  readonly alsoIn: readonly Source[]
  readonly authority: Authority
  /** The origin of an echo. `null`: not an echo, or its origin is not in the document. */
  readonly origin: Figure | null
}

/** The statements about one metric, oldest first. */
export function figuresOf(figures: readonly Figure[], metric: Metric): readonly Figure[] {
  return figures.filter((figure) => figure.metric === metric).toSorted(compareByTime)
}

/** Whether a statement is an echo: it repeats the wording of an older one. */
export function isEcho(figure: Figure): boolean {
  return figure.echoOf !== undefined
}

/**
 * Id of the oldest known statement with this wording, the statement itself unless it is an echo. Statements that share it
 * count once.
 */
export function originIdOf(figure: Figure): string {
  return figure.echoOf ?? figure.id
}

/** The oldest known statement with this wording, itself unless it is an echo; `null` if `all` lacks it. */
export function originOf(figure: Figure, all: readonly Figure[]): Figure | null {
  return isEcho(figure) ? (all.find(({ id }) => id === figure.echoOf) ?? null) : figure
}

/** The newest dated statement that is no echo. */
export function latestStatement(figures: readonly Figure[], metric: Metric): Figure | null {
  const own = figures.filter((figure) => figure.metric === metric && isDated(figure) && !isEcho(figure))
  return own.reduce<Figure | null>(
    (latest, figure) => (latest && compareByTime(latest, figure) > 0 ? latest : figure),
    null,
  )
}

/** Ids of the sources that are organs of the French State. */
export function officialSourceIds(sources: readonly Source[]): ReadonlySet<string> {
  return new Set(sources.filter(({ kind }) => officialKinds.has(kind)).map(({ id }) => id))
}

/** Whether one of its sources is official. */
export function isOfficial(figure: Figure, officialIds: ReadonlySet<string>): boolean {
  return sourceIdsOf(figure).some((id) => officialIds.has(id))
}

/** The statements that pass, in the order given; undated ones are tested by their bounds. */
export function filterFigures(
  figures: readonly Figure[],
  sources: readonly Source[],
  filter: FigureFilter,
): readonly Figure[] {
  const { years } = filter
  const officialIds = officialSourceIds(sources)
  return figures.filter(
    (figure) =>
      (filter.undated || isDated(figure)) &&
      (!filter.noEcho || !isEcho(figure)) &&
      (!filter.official || isOfficial(figure, officialIds)) &&
      (years === 'all' || isWithinYears(figure, years)),
  )
}

/** The number of statements that are filtered out, by reason; each counts under the first that applies. */
export function hiddenCounts(figures: readonly Figure[], sources: readonly Source[], filter: FigureFilter) {
  const reasonOf = (figure: Figure) => {
    if (!filter.undated && !isDated(figure)) return 'undated'
    if (filter.years !== 'all' && !isWithinYears(figure, filter.years)) return 'years'
    if (filter.noEcho && isEcho(figure)) return 'noEcho'
    return filterFigures([figure], sources, filter).length === 0 ? 'official' : null
  }
  const reasons = figures.map(reasonOf)
  return (['undated', 'years', 'noEcho', 'official'] as const)
    .map((reason) => ({ reason, count: reasons.filter((other) => other === reason).length }))
    .filter(({ count }) => count > 0)
}

/** The filter, widened just enough for one statement to pass; the same object if it passes already. */
export function widenedFor(figure: Figure, filter: FigureFilter, sources: readonly Source[]): FigureFilter {
  if (filterFigures([figure], sources, filter).length > 0) return filter
  return {
    years: filter.years === 'all' ? 'all' : yearsWith(figure, filter.years),
    official: filter.official && isOfficial(figure, officialSourceIds(sources)),
    noEcho: filter.noEcho && !isEcho(figure),
    undated: filter.undated || !isDated(figure),
  }
}

/** The years, extended to the nearest time at which the statement may have been made. */
function yearsWith(figure: Figure, years: YearSpan): YearSpan {
  const { from, to } = timeOf(figure)
  return { from: Math.min(years.from, Math.floor(to)), to: Math.max(years.to, Math.floor(from)) }
}

/** The other statements with the same wording, in time order, without the origin of an echo. */
export function repeatsOf(figure: Figure, all: readonly Figure[]): readonly Figure[] {
  const origin = originIdOf(figure)
  return figuresOf(all, figure.metric).filter(({ id, echoOf }) => id !== figure.id && echoOf === origin)
}

/** The statements of the same first source about other metrics. */
export function alsoSaidBy(figure: Figure, all: readonly Figure[]): readonly Figure[] {
  return metricNames
    .flatMap((metric) => figuresOf(all, metric))
    .filter(({ metric, source }) => metric !== figure.metric && source === figure.source)
}

/** Every source that makes the statement, the first one first. */
export function sourceIdsOf(figure: Figure): readonly string[] {
  return [figure.source, ...(figure.alsoIn ?? [])]
}

/** The rows of table and chart for one metric, oldest first. */
export function figureRows(
  network: NetworkSummary,
  metric: Metric,
  filter: FigureFilter,
): readonly FigureRow[] {
  const sources = new Map(network.sources.map((source) => [source.id, source]))
  const shown = filterFigures(figuresOf(network.figures, metric), network.sources, filter)
  return shown.flatMap((figure) => {
    const [source, ...alsoIn] = sourceIdsOf(figure).flatMap((id) => sources.get(id) ?? [])
    if (source === undefined) return []
    const origin = isEcho(figure) ? originOf(figure, network.figures) : null
    return [{ figure, source, alsoIn, authority: authorityOf([source, ...alsoIn]), origin }]
  })
}

/** The years to draw: those asked for, or from the first dated statement to the last. */
export function yearSpanOf(years: FigureFilter['years'], figures: readonly Figure[]): YearSpan {
  if (years !== 'all') return years
  const stated = statedYears(figures)
  return { from: stated[0] ?? defaultYears.from, to: stated.at(-1) ?? defaultYears.to }
}

/** The years with a statement, oldest first. */
export function statedYears(figures: readonly Figure[]): readonly number[] {
  const years = figures.map(yearOfFigure).filter((year) => year !== null)
  return [...new Set(years)].toSorted((a, b) => a - b)
}

function authorityOf(sources: readonly Source[]): Authority {
  if (sources.some(({ kind }) => officialKinds.has(kind))) return 'official'
  return sources[0]?.kind === 'press' ? 'press' : 'reference'
}
