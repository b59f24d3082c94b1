import { useEffect } from 'react'
import { useMap } from 'react-leaflet'

/**
 * Takes the map's frame out of the order of the Tab key, where Leaflet puts it without a name. A click
 * still gives it the focus, and with it the wheel and Leaflet's own keys.
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
