import { lazy } from 'react'

import type { Selection } from '~/domain/filters'
import type { Network } from '~/domain/network'

import { OnDemand } from './OnDemand'

const DocumentationMeter = lazy(async () => ({
  default: (await import('~/features/documentation-meter/DocumentationMeter')).DocumentationMeter,
}))
const ThreatMatrix = lazy(async () => ({
  default: (await import('~/features/threat-matrix/ThreatMatrix')).ThreatMatrix,
}))
const SourcesTable = lazy(async () => ({
  default: (await import('~/features/sources/SourcesTable')).SourcesTable,
}))
const About = lazy(async () => ({ default: (await import('~/features/about/About')).About }))
const Downloads = lazy(async () => ({ default: (await import('~/features/downloads/Downloads')).Downloads }))

interface DepthsProps {
  readonly network: Network
  readonly selection: Selection
}

/** For those who go on: threats across the network, what is known and what is not, every source, the data, the method. */
export function Depths({ network, selection }: DepthsProps) {
  return (
    <>
      <OnDemand id="menaces">
        <ThreatMatrix network={network} selection={selection} />
      </OnDemand>
      <OnDemand id="connu">
        <DocumentationMeter network={network} />
      </OnDemand>
      <OnDemand id="sources">
        <SourcesTable network={network} />
      </OnDemand>
      <OnDemand id="donnees">
        <Downloads network={network} selection={selection} />
      </OnDemand>
      <OnDemand id="a-propos">
        <About edition={network.edition} level={2} corrections="#connu" />
      </OnDemand>
    </>
  )
}
