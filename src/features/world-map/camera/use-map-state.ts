import type { Map as LeafletMap } from 'leaflet'
import { useCallback, useSyncExternalStore } from 'react'
import { useMap } from 'react-leaflet'

const events = 'zoomend moveend resize zoomlevelschange'

/**
 * Something read off the map, such as its zoom, kept up to date whenever a movement has ended (never
 * during one). `read` gives a plain value, so that the component renders again only when it differs.
 */
export function useMapState<T extends string | number | boolean>(read: (map: LeafletMap) => T): T {
  const map = useMap()
  const subscribe = useCallback(
    (onChange: () => void) => {
      map.on(events, onChange)
      return () => void map.off(events, onChange)
    },
    [map],
  )
  return useSyncExternalStore(subscribe, () => read(map))
}
