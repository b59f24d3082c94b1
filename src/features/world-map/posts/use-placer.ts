import type { LatLngTuple, Map as LeafletMap, Point, ZoomAnimEvent } from 'leaflet'
import { useCallback, useEffect, useState } from 'react'
import { useMap } from 'react-leaflet'

import type { Position } from '~/model/post'

function toLatLng([lat, lon]: Position): LatLngTuple {
  return [lat, lon]
}

/**
 * Leaflet uses translate3d, which makes a compositor layer per element, here a hundred:
 * https://github.com/Leaflet/Leaflet/issues/3991
 */
function moveTo(element: HTMLElement, { x, y }: Point) {
  element.style.transform = `translate(${x}px, ${y}px)`
}

/** The layer point of a position after the zoom animation that is starting. */
function pointAfter(map: LeafletMap, position: Position, { center, zoom }: ZoomAnimEvent) {
  const origin = map
    .project(center, zoom)
    .subtract(map.getSize().divideBy(2))
    .subtract(map.containerPointToLayerPoint([0, 0]))
    .round()
  return map.project(toLatLng(position), zoom).subtract(origin).round()
}

/**
 * Returns a function that keeps an element of a pane at a position through zooms and their animation, and returns its
 * release. Panning moves the whole pane and costs nothing.
 */
export function usePlacer(): (element: HTMLElement, position: Position) => () => void {
  const map = useMap()
  const [placed] = useState(() => new Map<HTMLElement, Position>())

  useEffect(
    function followZoom() {
      function placeAll() {
        for (const [element, position] of placed) {
          moveTo(element, map.latLngToLayerPoint(toLatLng(position)))
        }
      }
      function animateAll(event: ZoomAnimEvent) {
        for (const [element, position] of placed) {
          moveTo(element, pointAfter(map, position, event))
        }
      }
      placeAll()
      map.on('zoom viewreset', placeAll)
      map.on('zoomanim', animateAll)
      return () => {
        map.off('zoom viewreset', placeAll)
        map.off('zoomanim', animateAll)
      }
    },
    [map, placed],
  )

  return useCallback(
    (element, position) => {
      placed.set(element, position)
      moveTo(element, map.latLngToLayerPoint(toLatLng(position)))
      return () => void placed.delete(element)
    },
    [map, placed],
  )
}
