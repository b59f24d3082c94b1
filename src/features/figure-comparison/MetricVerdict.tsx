import { useLanguage } from '~/i18n/language'
import type { Metric } from '~/model/figure'
import type { Comparison } from '~/rules/figures/comparison'
import type { MetricComparison, ResolvedComparison } from '~/rules/figures/comparison-sides'

import { AlternativeReading } from './AlternativeReading'
import { ComparedNumbers } from './ComparedNumbers'
import { ComparisonDoubts } from './ComparisonDoubts'
import { useComparisonWords, useSideNames } from './use-comparison-words'

interface MetricVerdictProps {
  readonly metric: MetricComparison
  readonly sides: Pick<ResolvedComparison, 'from' | 'to'>
}

/** The result for one metric: verdict, numbers, reasons to doubt, and alternative readings. */
export function MetricVerdict({ metric: { chosen, alternatives }, sides }: MetricVerdictProps) {
  const { headline, difference } = useComparisonWords()
  return (
    <li className="figure-comparison__metric">
      <p className="figure-comparison__verdict">{headline(chosen)}</p>
      <p className="figure-comparison__reasons">
        <ComparedNumbers comparison={chosen} /> {difference(chosen)} <ComparisonDoubts comparison={chosen} />
      </p>
      {alternatives.map((alternative) => (
        <AlternativeReading key={keyOf(alternative)} comparison={alternative} sides={sides} />
      ))}
    </li>
  )
}

function keyOf({ from, to }: Comparison): string {
  return `${from.id} ${to.id}`
}

interface MissingMetricProps {
  readonly metric: Metric
  readonly sides: Pick<ResolvedComparison, 'from' | 'to'>
}

/** A note that one or both sides have no number for a metric. */
export function MissingMetric({ metric, sides }: MissingMetricProps) {
  const { t } = useLanguage()
  const { speakerOf } = useSideNames()
  const silent = [sides.from, sides.to].filter(({ figures }) =>
    figures.every((figure) => figure.metric !== metric),
  )
  const [side] = silent
  const name = t(`figures.metric.${metric}`)
  return (
    <li className="figure-comparison__metric figure-comparison__reasons">
      {silent.length === 1 && side
        ? t('comparison.missing.one', { metric: name, kind: side.kind, side: speakerOf(side) })
        : t('comparison.missing.both', { metric: name })}
    </li>
  )
}

interface UnlikeFiguresProps {
  readonly sides: Pick<ResolvedComparison, 'from' | 'to'>
}

/** A note that two single figures count different things, so that no change can be told. */
export function UnlikeFigures({ sides: { from, to } }: UnlikeFiguresProps) {
  const { t } = useLanguage()
  const { value, unit } = useComparisonWords()
  const [a, b] = [from, to].map(({ figures: [figure] }) =>
    figure ? t('figures.statement', { value: value(figure), unit: unit(figure.unit) }) : '',
  )
  return (
    <p className="figure-comparison__reasons">{t('comparison.unlike', { from: a ?? '', to: b ?? '' })}</p>
  )
}
