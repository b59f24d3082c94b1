import type { LeafletMouseEvent } from 'leaflet'
import { useMapEvents } from 'react-leaflet'

import { isOnLand } from '~/features/world-map/land/country-press'

/**
 * A double click or tap on the land draws the map larger there, with Shift smaller. In place of Leaflet's own,
 * which does so too for two quick taps on the legend or on two posts.
 */
export function DoublePress() {
  const map = useMapEvents({
    dblclick({ originalEvent, containerPoint }: LeafletMouseEvent) {
      if (!isOnLand(originalEvent)) return
      map.setZoomAround(containerPoint, map.getZoom() + (originalEvent.shiftKey ? -1 : 1))
    },
  })
  return null
}
