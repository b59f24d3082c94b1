import type { LatLngBounds } from 'leaflet'
import { useLayoutEffect } from 'react'
import { useMap } from 'react-leaflet'

import { edges, fittingZoom, goHome, isHome } from './home-view'

interface FitToBoxProps {
  readonly home: LatLngBounds
}

/** Keeps the map fitted to its box; the whole world stays whole, a view of the reader's own keeps its middle. */
export function FitToBox({ home }: FitToBoxProps) {
  const map = useMap()
  useLayoutEffect(
    function followBox() {
      function fit(wasHome = isHome(map, home)) {
        // Else Leaflet, seeing the old view in the new box, pans back within the edges long after the fit.
        map.setMaxBounds()
        map.invalidateSize({ animate: false, pan: false })
        map.setMinZoom(Math.min(fittingZoom(map, home), fittingZoom(map, edges)))
        if (wasHome) goHome(map, home, { animate: false })
        // At once: by itself it would glide there, and places would not be where they are seen meanwhile.
        map.panInsideBounds(edges, { animate: false })
        map.setMaxBounds(edges)
      }
      fit(true)
      // No such thing in jsdom.
      if (typeof ResizeObserver === 'undefined') return
      const observer = new ResizeObserver(() => fit())
      observer.observe(map.getContainer())
      return () => observer.disconnect()
    },
    [map, home],
  )
  return null
}
