import { memo, useDeferredValue } from 'react'

import { useSelection } from '~/app/atlas/use-selection'
import type { Network } from '~/model/network'
import { onDemand } from '~/parts/on-demand'
import type { Selection } from '~/rules/selection/filters'
import { useFilters } from '~/url/use-filters'

import { OnDemand } from './OnDemand'

const CheckPart = onDemand(async () => (await import('~/app/check/CheckPart')).CheckPart, ['check'])
const DocumentationMeter = onDemand(
  async () => (await import('~/features/documentation-meter/DocumentationMeter')).DocumentationMeter,
  ['meter', 'figures'],
)
const ThreatMatrix = onDemand(
  async () => (await import('~/features/threat-matrix/ThreatMatrix')).ThreatMatrix,
  ['matrix', 'meter'],
)
const SourcesTable = onDemand(
  async () => (await import('~/features/sources/SourcesTable')).SourcesTable,
  ['sources', 'figures'],
)
const ChangesPart = onDemand(
  async () => (await import('~/features/changes/ChangesPart')).ChangesPart,
  ['changes'],
)
const Downloads = onDemand(
  async () => (await import('~/features/downloads/Downloads')).Downloads,
  ['downloads', 'figures'],
)

const About = onDemand(async () => (await import('~/features/about/About')).About, ['about', 'figures'])

/** The parts further down, loaded on demand: sentence check, threats, documentation, sources, changes, downloads, method. */
export const Depths = memo(function Depths() {
  return (
    <>
      <OnDemand id="verifier" hashPrefix="#check=">
        {() => <CheckPart />}
      </OnDemand>
      <OnDemand id="menaces">{(network) => <Threats network={network} />}</OnDemand>
      <OnDemand id="connu">{(network) => <DocumentationMeter network={network} />}</OnDemand>
      <OnDemand id="sources">{(network) => <SourcesTable network={network} />}</OnDemand>
      <OnDemand id="changements">{(network) => <ChangesPart network={network} />}</OnDemand>
      <OnDemand id="donnees">{(network) => <Data network={network} />}</OnDemand>
      <OnDemand id="a-propos">
        {(network) => <About edition={network} level={2} corrections="#connu" />}
      </OnDemand>
    </>
  )
})

interface WholeProps {
  readonly network: Network
}

function Threats({ network }: WholeProps) {
  return <ThreatMatrix network={network} selection={useLaterSelection(network)} />
}

function Data({ network }: WholeProps) {
  return <Downloads network={network} selection={useLaterSelection(network)} />
}

/** The result of the filters, after the first screen shows it: further down, nobody sees the delay. */
function useLaterSelection(network: Network): Selection {
  return useSelection(network, useDeferredValue(useFilters().filters)).selection
}
