import type { Figure, Metric } from '~/model/figure'
import { comparisonWords } from '~/parts/comparison/comparison-words'
import { doubtPhrases } from '~/parts/comparison/doubt-phrases'
import { sideNames } from '~/parts/comparison/side-names'
import type { Comparison } from '~/rules/figures/comparison'
import { resolveComparison } from '~/rules/figures/comparison-sides'
import { sourceIdsOf } from '~/rules/figures/figures'

import type { PictureNotes, PictureRequest } from './picture-notes'
import type { Run } from './wrap-runs'

/** What two sides allow to say of the change, in words. */
export interface ComparisonSection {
  readonly title: string
  readonly readings: readonly Reading[]
}

interface Reading {
  /** Whose reading it is, where it is not the first one. */
  readonly intro: string | null
  /** What can be said of the change. */
  readonly headline: string
  readonly reasons: readonly Run[]
}

/** The same as the page says of one metric; `null` where the sides allow no comparison. */
export function comparisonSection(
  metric: Metric,
  request: PictureRequest,
  notes: PictureNotes,
): ComparisonSection | null {
  const { network, compared, language } = request
  const comparison = resolveComparison(network, compared.from, compared.to)
  const found = comparison.metrics.find((each) => each.metric === metric)
  if (!found || comparison.from.param === comparison.to.param) return null
  const { headline } = comparisonWords(language)
  const publisherOf = ({ source }: Figure) => notes.sources.get(source)?.publisher ?? source
  const readingOf = (reading: Comparison, intro: string | null): Reading => ({
    intro,
    headline: headline(reading),
    reasons: reasonRuns(reading, request, notes),
  })
  const differing = ({ from, to }: Comparison) => [
    ...(from.id === found.chosen.from.id ? [] : [publisherOf(from)]),
    ...(to.id === found.chosen.to.id ? [] : [publisherOf(to)]),
  ]
  return {
    title: sideNames(language, notes.sources).titleOf(comparison),
    readings: [
      readingOf(found.chosen, null),
      ...found.alternatives.map((other) =>
        readingOf(other, language.t('comparison.alternative', { sources: differing(other).join(', ') })),
      ),
    ],
  }
}

/** What was counted, the two numbers, and all that stands against the verdict. */
function reasonRuns(
  reading: Comparison,
  { language }: PictureRequest,
  { sources, mark }: PictureNotes,
): readonly Run[] {
  const { value, unit, counted, difference } = comparisonWords(language)
  const { from, to } = reading
  const isSameUnit = from.unit === to.unit
  const stated = (figure: Figure): readonly Run[] => [
    { text: value(figure), isBold: true },
    ...(isSameUnit ? [] : [{ text: ` ${unit(figure.unit)}` }]),
    ...mark(sourceIdsOf(figure)),
  ]
  const end = difference(reading)
  return [
    ...(isSameUnit ? [{ text: `${counted(from.unit)} ` }] : []),
    ...stated(from),
    { text: ' → ' },
    ...stated(to),
    { text: end === null ? '. ' : `. ${end} ` },
    ...doubtPhrases(reading, language, sources).flatMap(({ words, cited }) => [
      { text: words },
      ...mark(cited),
    ]),
  ]
}
