import type { LatLngBounds } from 'leaflet'
import { useLayoutEffect } from 'react'
import { useMap } from 'react-leaflet'

import { edges, fittingZoom, goHome, isHome } from './home-view'

interface FitToBoxProps {
  readonly home: LatLngBounds
}

/** Fits the map to its container when resized: the whole world stays whole, any other view keeps its centre. */
export function FitToBox({ home }: FitToBoxProps) {
  const map = useMap()
  useLayoutEffect(
    function followBox() {
      function fit(wasHome = isHome(map, home)) {
        // Otherwise Leaflet, seeing the old view in the new container, pans back inside the bounds long after the
        // fit.
        map.setMaxBounds()
        map.invalidateSize({ animate: false, pan: false })
        map.setMinZoom(Math.min(fittingZoom(map, home), fittingZoom(map, edges)))
        if (wasHome) goHome(map, home, { animate: false })
        // Without animation: meanwhile places would not be where they are seen.
        map.panInsideBounds(edges, { animate: false })
        map.setMaxBounds(edges)
      }
      fit(true)
      // jsdom has none.
      if (typeof ResizeObserver === 'undefined') return
      const observer = new ResizeObserver(() => fit())
      observer.observe(map.getContainer())
      return () => observer.disconnect()
    },
    [map, home],
  )
  return null
}
