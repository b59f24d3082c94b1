import { useMemo } from 'react'

import { resolveComparison } from '~/domain/comparison-sides'
import { compareByTime } from '~/domain/figure-time'
import { sourceIdsOf } from '~/domain/figures'
import type { Network } from '~/domain/network'
import { SourceNotesProvider } from '~/parts/source-notes'
import { useCompared } from '~/url/use-params'

import { ComparisonResult } from './ComparisonResult'

import './figure-comparison.css'

interface FigureComparisonProps {
  readonly network: Network
}

/** What two sources, or two years, allow to say about the change between them, in words. */
export function FigureComparison({ network }: FigureComparisonProps) {
  const { from, to } = useCompared()
  const comparison = useMemo(() => resolveComparison(network, from, to), [network, from, to])
  const cited = useMemo(
    () => [...new Set(network.figures.toSorted(compareByTime).flatMap(sourceIdsOf))],
    [network.figures],
  )
  return (
    <SourceNotesProvider sources={network.sources} cited={cited}>
      <ComparisonResult network={network} comparison={comparison} />
    </SourceNotesProvider>
  )
}
