import { useMemo } from 'react'

import { useLanguage } from '~/i18n/language'
import type { NetworkSummary } from '~/model/network'
import { useFigureNotes } from '~/parts/comparison/figure-notes'
import { SourceNotesProvider } from '~/parts/sources/source-notes'
import { SourceNotesList } from '~/parts/sources/SourceNotesList'
import { usePrinting } from '~/parts/use-printing'
import { resolveComparison } from '~/rules/figures/comparison-sides'
import { useCompared } from '~/url/use-params'

import { ComparisonResult } from './ComparisonResult'

import './figure-comparison.css'
import './figure-comparison-print.css'

interface FigureComparisonProps {
  readonly network: NetworkSummary
}

/** The change between two sources or years, in words. */
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

/** The sources of charts and comparison under their numbers: printed only, since source marks cannot be pressed on paper. */
function PrintedSources() {
  const { t } = useLanguage()
  return (
    <section className="printed-sources" aria-labelledby="printed-sources-title">
      <h3 id="printed-sources-title" className="printed-sources__title">
        {t('parts.sources')}
      </h3>
      <SourceNotesList />
    </section>
  )
}
