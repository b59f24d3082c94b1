import { useEffect } from 'react'
import { useMap } from 'react-leaflet'

/**
 * Removes the map's container from the tab order, where Leaflet puts it without a name. A click still focuses it,
 * which enables wheel zoom and Leaflet's keys.
 */
export function QuietFrame() {
  const map = useMap()
  useEffect(
    function leaveTabOrder() {
      map.getContainer().tabIndex = -1
    },
    [map],
  )
  return null
}
