import type { Figure, Metric } from '~/model/figure'
import type { Network } from '~/model/network'
import { isDated, type YearSpan, yearOfFigure } from '~/rules/figures/figure-time'
import { isEcho, originOf, sourceIdsOf } from '~/rules/figures/figures'

import { type CitedSource, citedSources } from './citation-sources'
import type { CitationWords } from './citation-words'
import { statedNumber, statedSize } from './stated'

/** The text of a citation: the fact, the notes that must go with it, and its sources. */
export interface CitedSubject {
  readonly statement: string
  readonly notes: readonly string[]
  readonly sources: readonly CitedSource[]
}

/** The text for one figure. */
export function figureSubject(network: Network, figure: Figure, words: CitationWords): CitedSubject {
  const topic = words.t(`cite.topic.${figure.metric}`)
  return {
    statement: words.t('cite.figure', { topic, statement: statementWords(figure, words) }),
    notes: [
      ...echoNotes(network, figure, words),
      ...(figure.caveat === undefined ? [] : [words.text(figure.caveat)]),
    ],
    sources: citedSources(sourceIdsOf(figure), network.sources),
  }
}

/** The text for the statements of a chart, each under the sources that make it. */
export function chartSubject(
  network: Network,
  { metric, figures, years }: { metric: Metric; figures: readonly Figure[]; years: YearSpan },
  words: CitationWords,
): CitedSubject {
  const { t } = words
  const echoes = figures.filter(isEcho).length
  const saysOf = (id: string) =>
    figures
      .filter((figure) => sourceIdsOf(figure).includes(id))
      // The date of an undated statement is that of its source, which the source line gives.
      .map((figure) => (isDated(figure) ? statementWords(figure, words) : statedSize(figure, words)))
  return {
    statement: t('cite.chart', {
      topic: t(`cite.topic.${metric}`),
      count: figures.length,
      years: years.from === years.to ? String(years.from) : `${years.from}–${years.to}`,
    }),
    notes: echoes === 0 ? [] : [t('cite.chart.echoes', { count: echoes })],
    sources: citedSources(figures.flatMap(sourceIdsOf), network.sources, saysOf),
  }
}

/** "more than 300 police officers and gendarmes, 8 February 2024 (published)". */
function statementWords(figure: Figure, words: CitationWords): string {
  return words.t('cite.statement', {
    counted: statedSize(figure, words),
    moment: momentWords(figure, words),
  })
}

function momentWords(figure: Figure, { t, date, when }: CitationWords): string {
  if (!isDated(figure)) {
    const { notBefore, notAfter } = figure
    const bounds = {
      ...(notBefore === undefined ? {} : { notBefore }),
      ...(notAfter === undefined ? {} : { notAfter }),
    }
    return t('figures.undated', { when: when(bounds) })
  }
  const day = date(figure.date)
  return figure.dateKind === 'undated' ? day : t(`figures.reading.dateKind.${figure.dateKind}`, { date: day })
}

/** The note that the statement is an echo, and of which text. */
function echoNotes(network: Network, figure: Figure, words: CitationWords): readonly string[] {
  if (!isEcho(figure)) return []
  const { t, text } = words
  const changed = figure.echoNote === undefined ? [] : [text(figure.echoNote)]
  const origin = originOf(figure, network.figures)
  const publisher = network.sources.find(({ id }) => id === origin?.source)?.publisher
  const year = origin && yearOfFigure(origin)
  if (!origin || publisher === undefined || year === null) return [t('figures.echo.unknown'), ...changed]
  if (changed.length > 0) return [t('figures.echo.changed', { year: String(year), publisher }), ...changed]
  return [t('figures.echo', { value: statedNumber(origin, words), year: String(year), publisher })]
}
