import { useMemo } from 'react'

import type { Network } from '~/model/network'
import { useFigureNotes } from '~/parts/comparison/figure-notes'
import { SourceNotesProvider } from '~/parts/sources/source-notes'
import { usePrinting } from '~/parts/use-printing'
import { resolveComparison } from '~/rules/figures/comparison-sides'
import { useCompared } from '~/url/use-params'

import { ComparisonResult } from './ComparisonResult'
import { PrintedSources } from './PrintedSources'

import './figure-comparison.css'
import './figure-comparison-print.css'

interface FigureComparisonProps {
  readonly network: Network
}

/** What two sources, or two years, allow to say about the change between them, in words. */
export function FigureComparison({ network }: FigureComparisonProps) {
  const { from, to } = useCompared()
  const comparison = useMemo(() => resolveComparison(network, from, to), [network, from, to])
  const { shown, all } = useFigureNotes(network)
  const isPrinting = usePrinting()
  return (
    <>
      <SourceNotesProvider sources={network.sources} cited={all}>
        <ComparisonResult network={network} comparison={comparison} />
      </SourceNotesProvider>
      {isPrinting && (
        <SourceNotesProvider sources={network.sources} cited={shown}>
          <PrintedSources />
        </SourceNotesProvider>
      )}
    </>
  )
}
