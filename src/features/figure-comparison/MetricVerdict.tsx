import type { Comparison } from '~/rules/figures/comparison'
import type { MetricComparison, ResolvedComparison } from '~/rules/figures/comparison-sides'

import { AlternativeReading } from './AlternativeReading'
import { ComparedNumbers } from './ComparedNumbers'
import { ComparisonDoubts } from './ComparisonDoubts'
import { useComparisonWords } from './use-comparison-words'

interface MetricVerdictProps {
  readonly metric: MetricComparison
  readonly sides: Pick<ResolvedComparison, 'from' | 'to'>
}

/** What can be said of one metric: the verdict, the numbers, all that stands against it, and other readings. */
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
