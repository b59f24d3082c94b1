import type { LatLngTuple, Map as LeafletMap, Point, ZoomAnimEvent } from 'leaflet'
import { useCallback, useEffect, useState } from 'react'
import { useMap } from 'react-leaflet'

import type { Position } from '~/model/post'

function toLatLng([lat, lon]: Position): LatLngTuple {
  return [lat, lon]
}

/** Leaflet's own way gives each element a layer of the browser's own to draw: a hundred of them for a hundred posts. */
function moveTo(element: HTMLElement, { x, y }: Point) {
  element.style.transform = `translate(${x}px, ${y}px)`
}

/** Where a place will be, in the map's own layer, once the zoom that begins has ended. */
function pointAfter(map: LeafletMap, position: Position, { center, zoom }: ZoomAnimEvent) {
  const origin = map
    .project(center, zoom)
    .subtract(map.getSize().divideBy(2))
    .subtract(map.containerPointToLayerPoint([0, 0]))
    .round()
  return map.project(toLatLng(position), zoom).subtract(origin).round()
}

/**
 * Keeps elements of a pane at their places on the globe, through every zoom and its animation; panning
 * moves the pane as a whole and costs nothing. Give an element and its place, get what releases it.
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
