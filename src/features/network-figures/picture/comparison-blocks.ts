import type { Figure, Metric } from '~/model/figure'
import { comparisonWords } from '~/parts/comparison/comparison-words'
import { doubtPhrases } from '~/parts/comparison/doubt-phrases'
import { sideNames } from '~/parts/comparison/side-names'
import type { Comparison } from '~/rules/figures/comparison'
import { resolveComparison } from '~/rules/figures/comparison-sides'
import { sourceIdsOf } from '~/rules/figures/figures'

import { type Block, stack, textBlock } from './blocks'
import { textStyles } from './picture-layout'
import type { PictureNotes, PictureRequest } from './picture-notes'
import type { Run } from './wrap-runs'

/** The comparison of one metric in the page's words; none where the sides cannot be compared. */
export function comparisonBlocks(
  metric: Metric,
  width: number,
  request: PictureRequest,
  notes: PictureNotes,
): readonly Block[] {
  const { network, compared, language } = request
  const comparison = resolveComparison(network, compared.from, compared.to)
  const found = comparison.metrics.find((each) => each.metric === metric)
  if (!found || comparison.from.param === comparison.to.param) return []
  const { headline } = comparisonWords(language)
  const publisherOf = ({ source }: Figure) => notes.sources.get(source)?.publisher ?? source
  const others = found.alternatives.map((other) => {
    const differing = [
      ...(other.from.id === found.chosen.from.id ? [] : [publisherOf(other.from)]),
      ...(other.to.id === found.chosen.to.id ? [] : [publisherOf(other.to)]),
    ]
    return stack([
      textBlock(
        language.t('comparison.alternative', { sources: differing.join(', ') }),
        width,
        textStyles.small,
      ),
      textBlock(headline(other), width, textStyles.otherVerdict),
      textBlock(reasonRuns(other, request, notes), width, textStyles.text),
    ])
  })
  const chosen = stack([
    textBlock(headline(found.chosen), width, textStyles.verdict),
    textBlock(reasonRuns(found.chosen, request, notes), width, textStyles.text),
  ])
  const title = sideNames(language, notes.sources).titleOf(comparison)
  return [stack([textBlock(title, width, textStyles.heading), chosen, ...others], 6)]
}

/** The unit, the two numbers and the reasons to doubt the verdict. */
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
