import type { EventMark } from '~/geometry/figure-marks'
import type { Language } from '~/i18n/language'
import type { Metric } from '~/model/figure'
import type { NetworkSummary } from '~/model/network'
import type { Source } from '~/model/source'
import { doubtPhrases } from '~/parts/comparison/doubt-phrases'
import { resolveComparison } from '~/rules/figures/comparison-sides'
import type { YearSpan } from '~/rules/figures/figure-time'
import { type FigureRow, sourceIdsOf } from '~/rules/figures/figures'

import { inks } from './picture-layout'
import type { Run } from './wrap-runs'

/** Statements of one metric, oldest first. */
export interface ChartRows {
  readonly metric: Metric
  readonly rows: readonly FigureRow[]
}

/** Content of a picture: one metric or several as shown on the page, in its language. */
export interface PictureRequest {
  readonly network: NetworkSummary
  readonly charts: readonly ChartRows[]
  readonly span: YearSpan
  readonly events: readonly EventMark[]
  /** Sides of the comparison as in the address; null for the default. */
  readonly compared: { readonly from: string | null; readonly to: string | null }
  readonly language: Language
  /** Address of a page that shows this chart. */
  readonly address: string
}

/** The sources of a picture, numbered from 1 in the order of citation. */
export interface PictureNotes {
  readonly sources: ReadonlyMap<string, Source>
  readonly ids: readonly string[]
  readonly numberOf: (id: string) => string
  /** Raised source numbers, to follow what the sources say. */
  readonly mark: (ids: readonly string[]) => readonly Run[]
}

export function rowsOf(charts: readonly ChartRows[]): readonly FigureRow[] {
  return charts.flatMap(({ rows }) => rows)
}

export function pictureNotes(request: PictureRequest): PictureNotes {
  const { network, charts, events } = request
  const sources = new Map(network.sources.map((source) => [source.id, source]))
  const needed = [
    ...rowsOf(charts).flatMap(({ figure }) => sourceIdsOf(figure)),
    ...comparedSources(request, sources),
    ...events.map(({ event }) => event.source),
  ]
  const ids = [...new Set(needed)].filter((id) => sources.has(id))
  const numbers = new Map(ids.map((id, index) => [id, String(index + 1)]))
  const numberOf = (id: string) => numbers.get(id) ?? ''
  return {
    sources,
    ids,
    numberOf,
    mark: (cited) => {
      const text = cited
        .map(numberOf)
        .filter((number) => number !== '')
        .join(', ')
        .replaceAll(' ', '\u2009')
      return text === '' ? [] : [{ text, isNote: true, isBold: true, ink: inks.accent }]
    },
  }
}

function comparedSources(
  { network, charts, compared, language }: PictureRequest,
  sources: ReadonlyMap<string, Source>,
): readonly string[] {
  const { metrics } = resolveComparison(network, compared.from, compared.to)
  return metrics
    .filter((found) => charts.some(({ metric }) => metric === found.metric))
    .flatMap(({ chosen, alternatives }) => [chosen, ...alternatives])
    .flatMap((comparison) => [
      ...[comparison.from, comparison.to].flatMap(sourceIdsOf),
      ...doubtPhrases(comparison, language, sources).flatMap(({ cited }) => cited),
    ])
}
