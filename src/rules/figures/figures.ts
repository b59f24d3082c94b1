import type { Figure, Metric } from '~/model/figure'
import type { Network } from '~/model/network'
import type { Source, SourceKind } from '~/model/source'

import { compareByTime, isDated, isWithinYears, type YearSpan, yearOfFigure } from './figure-time'

export const METRICS = ['officers', 'posts', 'countries'] as const satisfies readonly Metric[]

/** Who stands behind a statement: the French State, the press, or anybody else. */
export type Standing = 'official' | 'press' | 'reference'

/** Which statements to show. */
export interface FigureFilter {
  readonly years: YearSpan | 'all'
  /** Only what an official source states, be it the first one or one that carries the same statement. */
  readonly official: boolean
  /** Without repeated texts. */
  readonly noEcho: boolean
  /** With the statements that have only bounds, or nothing. */
  readonly undated: boolean
}

export const DEFAULT_YEARS: YearSpan = { from: 2017, to: 2024 }

export const DEFAULT_FIGURE_FILTER: FigureFilter = {
  years: DEFAULT_YEARS,
  official: false,
  noEcho: false,
  undated: false,
}

const OFFICIAL_KINDS: ReadonlySet<SourceKind> = new Set(['embassy', 'ministry', 'parliament', 'gazette'])

/** One line of the table, and one mark of the chart. */
export interface FigureRow {
  readonly figure: Figure
  readonly source: Source
  /** Other sources with the very same statement. */
  readonly alsoIn: readonly Source[]
  readonly standing: Standing
  /** What an echo repeats. `null`: not an echo, or its origin is not in the document. */
  readonly origin: Figure | null
}

/** The statements about one metric, oldest first. */
export function figuresOf(figures: readonly Figure[], metric: Metric): readonly Figure[] {
  return figures.filter((figure) => figure.metric === metric).toSorted(compareByTime)
}

/** Whether it repeats the wording of an older statement. */
export function isEcho(figure: Figure): boolean {
  return figure.echoOf !== undefined
}

/** Id of the oldest known statement with this wording: statements that share it count as one. */
export function originIdOf(figure: Figure): string {
  return figure.echoOf ?? figure.id
}

/** The oldest known statement with this wording, itself unless it is an echo; `null` if `all` lacks it. */
export function originOf(figure: Figure, all: readonly Figure[]): Figure | null {
  return isEcho(figure) ? (all.find(({ id }) => id === figure.echoOf) ?? null) : figure
}

/** The newest dated statement that repeats no older one. */
export function latestStatement(figures: readonly Figure[], metric: Metric): Figure | null {
  const own = figures.filter((figure) => figure.metric === metric && isDated(figure) && !isEcho(figure))
  return own.reduce<Figure | null>(
    (latest, figure) => (latest && compareByTime(latest, figure) > 0 ? latest : figure),
    null,
  )
}

/** The sources that are organs of the French State. */
export function officialSourceIds(sources: readonly Source[]): ReadonlySet<string> {
  return new Set(sources.filter(({ kind }) => OFFICIAL_KINDS.has(kind)).map(({ id }) => id))
}

/** Whether one of its sources is official. */
export function isOfficial(figure: Figure, officialIds: ReadonlySet<string>): boolean {
  return sourceIdsOf(figure).some((id) => officialIds.has(id))
}

/** The statements that pass, in the order given; undated ones pass by their bounds. */
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

/** Every source that makes the statement, the first one first. */
export function sourceIdsOf(figure: Figure): readonly string[] {
  return [figure.source, ...(figure.alsoIn ?? [])]
}

/** What table and chart show of one metric, oldest first. */
export function figureRows(network: Network, metric: Metric, filter: FigureFilter): readonly FigureRow[] {
  const sources = new Map(network.sources.map((source) => [source.id, source]))
  const shown = filterFigures(figuresOf(network.figures, metric), network.sources, filter)
  return shown.flatMap((figure) => {
    const [source, ...alsoIn] = sourceIdsOf(figure).flatMap((id) => sources.get(id) ?? [])
    if (source === undefined) return []
    const origin = isEcho(figure) ? originOf(figure, network.figures) : null
    return [{ figure, source, alsoIn, standing: standingOf([source, ...alsoIn]), origin }]
  })
}

/** The years to draw: those asked for, or from the first dated statement to the last. */
export function yearSpanOf(years: FigureFilter['years'], figures: readonly Figure[]): YearSpan {
  if (years !== 'all') return years
  const stated = statedYears(figures)
  return { from: stated[0] ?? DEFAULT_YEARS.from, to: stated.at(-1) ?? DEFAULT_YEARS.to }
}

/** The years that have a statement, oldest first. */
export function statedYears(figures: readonly Figure[]): readonly number[] {
  const years = figures.map(yearOfFigure).filter((year) => year !== null)
  return [...new Set(years)].toSorted((a, b) => a - b)
}

function standingOf(sources: readonly Source[]): Standing {
  if (sources.some(({ kind }) => OFFICIAL_KINDS.has(kind))) return 'official'
  return sources[0]?.kind === 'press' ? 'press' : 'reference'
}
