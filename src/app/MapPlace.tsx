import { memo, useCallback, useState } from 'react'

import type { Selection } from '~/domain/filters'
import type { KnownNetwork } from '~/domain/overview'
import { whenNear } from '~/ui/when-near'

import { PartBoundary } from './PartBoundary'
import { WorldMap } from './world-map'

interface MapPlaceProps {
  readonly network: KnownNetwork
  readonly selection: Selection
}

/** The place of the map, which comes once the page is taken over, and on a phone when its view is opened. */
export const MapPlace = memo(function MapPlace({ network, selection }: MapPlaceProps) {
  const [isNear, setNear] = useState(false)
  const ref = useCallback(
    (element: Element | null) => (element ? whenNear(element, () => setNear(true)) : undefined),
    [],
  )
  return (
    <div ref={ref} className="atlas__map">
      {isNear && (
        <PartBoundary>
          <WorldMap network={network} selection={selection} />
        </PartBoundary>
      )}
    </div>
  )
})
