import { memo, useCallback, useState } from 'react'

import { WorldMap } from '~/app/atlas/world-map'
import { useLanguage } from '~/i18n/language'
import type { NetworkSummary } from '~/model/network'
import type { ToldYear } from '~/parts/year/use-year-view'
import type { Selection } from '~/rules/selection/filters'
import { isMapOnFirstScreen } from '~/ui/map-media'
import { whenNear } from '~/ui/when-near'

import { PartBoundary } from './PartBoundary'

interface MapPlaceProps {
  readonly network: NetworkSummary
  readonly selection: Selection
  readonly year: ToldYear | null | undefined
}

/** Place of the map, which is loaded after hydration, and on a phone when its view is opened. */
export const MapPlace = memo(function MapPlace({ network, selection, year }: MapPlaceProps) {
  const language = useLanguage()
  const [isReady, setReady] = useState(false)
  const ref = useCallback(
    (element: Element | null) => {
      // Rendered once it is loaded, without a Suspense fallback, after which React may hold back content for 300 ms:
      // https://github.com/facebook/react/issues/31819
      const open = async () => {
        await WorldMap.preload(language)
        setReady(true)
      }
      if (!element) return undefined
      if (!isMapOnFirstScreen()) return whenNear(element, () => void open())
      void open()
      return undefined
    },
    [language],
  )
  return (
    <div ref={ref} className="atlas__map">
      {isReady && (
        <PartBoundary>
          <WorldMap network={network} selection={selection} year={year} />
        </PartBoundary>
      )}
    </div>
  )
})
