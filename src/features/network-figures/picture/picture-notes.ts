import type { EventMark } from '~/geometry/figure-marks'
import type { Language } from '~/i18n/language'
import type { Metric } from '~/model/figure'
import type { Network } from '~/model/network'
import type { Source } from '~/model/source'
import { doubtPhrases } from '~/parts/comparison/doubt-phrases'
import { resolveComparison } from '~/rules/figures/comparison-sides'
import type { YearSpan } from '~/rules/figures/figure-time'
import { type FigureRow, sourceIdsOf } from '~/rules/figures/figures'

import type { Run } from './wrap-runs'

/** What a picture is made of: one metric as the page shows it, in the language of the page. */
export interface PictureRequest {
  readonly network: Network
  readonly metric: Metric
  /** Oldest first. */
  readonly rows: readonly FigureRow[]
  readonly span: YearSpan
  readonly events: readonly EventMark[]
  /** The sides compared, as the address names them; `null` for the default. */
  readonly compared: { readonly from: string | null; readonly to: string | null }
  readonly language: Language
  /** Of the page that shows this very chart. */
  readonly address: string
}

/** The sources of a picture, numbered from 1 in the order in which they are first needed. */
export interface PictureNotes {
  readonly sources: ReadonlyMap<string, Source>
  readonly ids: readonly string[]
  readonly numberOf: (id: string) => string
  /** The numbers of some sources, raised, to stand right after what they say. */
  readonly mark: (ids: readonly string[]) => readonly Run[]
}

export function pictureNotes(request: PictureRequest, noteInk: string): PictureNotes {
  const { network, rows, events } = request
  const sources = new Map(network.sources.map((source) => [source.id, source]))
  const needed = [
    ...rows.flatMap(({ figure }) => sourceIdsOf(figure)),
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
      return text === '' ? [] : [{ text, isNote: true, isBold: true, ink: noteInk }]
    },
  }
}

function comparedSources(
  { network, metric, compared, language }: PictureRequest,
  sources: ReadonlyMap<string, Source>,
): readonly string[] {
  const { metrics } = resolveComparison(network, compared.from, compared.to)
  return metrics
    .filter((found) => found.metric === metric)
    .flatMap(({ chosen, alternatives }) => [chosen, ...alternatives])
    .flatMap((comparison) => [
      ...[comparison.from, comparison.to].flatMap(sourceIdsOf),
      ...doubtPhrases(comparison, language, sources).flatMap(({ cited }) => cited),
    ])
}
