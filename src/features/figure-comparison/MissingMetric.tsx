import { useLanguage } from '~/i18n/language'
import type { Metric } from '~/model/figure'
import type { ResolvedComparison } from '~/rules/figures/comparison-sides'

import { useSideNames } from './use-side-names'

interface MissingMetricProps {
  readonly metric: Metric
  readonly sides: Pick<ResolvedComparison, 'from' | 'to'>
}

/** Says which side has no number for a metric. */
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
