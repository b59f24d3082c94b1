import { memo } from 'react'

import { PrerenderedPart } from '~/app/loading/PrerenderedPart'
import type { NetworkSummary } from '~/model/network'
import { useKnownNetwork, useWholeIfThere } from '~/parts/known-network'
import { onDemand } from '~/parts/on-demand'
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
 * The prerendered parts below the first screen. They take no props: an update from above would reach parts that are not
 * hydrated yet, and React would render these from scratch (https://react.dev/errors/421).
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

/** The address may compare a source without figures, which a summary does not contain. */
function Comparison({ network }: { network: NetworkSummary }) {
  return <FigureComparison network={useWholeIfThere() ?? network} />
}

/** The answer for a chosen country is loaded wherever the reader is. */
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
