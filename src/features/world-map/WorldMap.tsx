import type { Network } from '~/domain/network'
import type { Selection } from '~/domain/filters'

interface WorldMapProps {
  readonly network: Network
  readonly selection: Selection
}

export function WorldMap(_props: WorldMapProps) {
  return <p>WorldMap</p>
}
