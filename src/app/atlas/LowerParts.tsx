import { memo } from 'react'

import { PrerenderedPart } from '~/app/loading/PrerenderedPart'
import { useKnownNetwork, useWholeIfThere } from '~/parts/known-network'
import { onDemand } from '~/parts/on-demand'
import type { KnownNetwork } from '~/rules/survey/overview'
import { useFilters } from '~/url/use-filters'

const NetworkFigures = onDemand(
  async () => (await import('~/features/network-figures/NetworkFigures')).NetworkFigures,
  ['figures', 'comparison'],
)
const FigureComparison = onDemand(
  async () => (await import('~/features/figure-comparison/FigureComparison')).FigureComparison,
  ['comparison', 'figures'],
)
const CountryCoverage = onDemand(
  async () => (await import('~/features/country-coverage/CountryCoverage')).CountryCoverage,
  ['coverage'],
)

/**
 * What is prerendered below the first screen. Nothing is handed down to it: a change up there must not reach what
 * is not taken over yet, or React would draw it afresh instead.
 */
export const LowerParts = memo(function LowerParts() {
  return (
    <>
      <PrerenderedPart id="chiffres" className="atlas__figures">
        {figures}
      </PrerenderedPart>
      <CoveragePlace />
    </>
  )
})

function Figures() {
  const network = useKnownNetwork()
  return (
    network && (
      <>
        <NetworkFigures network={network} />
        <Comparison network={network} />
      </>
    )
  )
}

/** An address may compare a source that states no number, of which an overview knows nothing. */
function Comparison({ network }: { network: KnownNetwork }) {
  return <FigureComparison network={useWholeIfThere() ?? network} />
}

/** A country that is chosen is answered, wherever the reader is. */
function CoveragePlace() {
  const { filters } = useFilters()
  return (
    <PrerenderedPart id="couverture" className="atlas__coverage" isWanted={filters.countries.length > 0}>
      {coverage}
    </PrerenderedPart>
  )
}

function Coverage() {
  const network = useKnownNetwork()
  return network && <CountryCoverage network={network} />
}

const figures = <Figures />
const coverage = <Coverage />
