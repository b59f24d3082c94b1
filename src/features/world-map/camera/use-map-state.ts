import type { Map as LeafletMap } from 'leaflet'
import { useCallback, useSyncExternalStore } from 'react'
import { useMap } from 'react-leaflet'

const events = 'zoomend moveend resize zoomlevelschange'

/**
 * A value read from the map, such as its zoom, updated when a movement ends (never during one). `read` returns a
 * primitive, so that the component renders only when it changes.
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
