import type { LeafletMouseEvent } from 'leaflet'
import { useMapEvents } from 'react-leaflet'

import { isOnLand } from '~/features/world-map/land/country-press'

/**
 * Zooms in on a double click or tap on the land, out with Shift. Replaces Leaflet's own handler, which also reacts to
 * two quick taps on the legend or on two posts.
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
