import { latLngBounds, type Map as LeafletMap, point, type ZoomPanOptions } from 'leaflet'

import { type GroupMark, isWithin, type PixelBox } from '~/features/world-map/posts/lay-out-posts'

/** Seconds that a movement of the map lasts. */
const seconds = 0.35

/** Whether the reader's system asks for less motion; asked at each movement, since it can change. */
export function prefersReducedMotion(): boolean {
  return window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false
}

/** Options for any movement of the map: short, or none at all where less motion is asked. */
export function movement() {
  return { animate: !prefersReducedMotion(), duration: seconds }
}

/**
 * Moves the map so that a place, given in pixels of the world square, stands in its middle, unless it
 * is in plain view already.
 */
export function bringIntoView(
  map: LeafletMap,
  place: { readonly x: number; readonly y: number },
  options: ZoomPanOptions = movement(),
): void {
  const area = clearArea(map)
  if (!area || isWithin(place, area)) return
  map.panTo(map.unproject(point(place.x, place.y)), options)
}

/** Draws the map as large as the posts of a group allow. */
export function zoomToPosts(map: LeafletMap, { posts }: Pick<GroupMark, 'posts'>): void {
  const bounds = latLngBounds(posts.map(({ position: [lat, lon] }) => [lat, lon]))
  const zoom = Math.max(map.getZoom() + 1, map.getBoundsZoom(bounds, false, point(80, 80)))
  map.setView(bounds.getCenter(), Math.min(zoom, map.getMaxZoom()), movement())
}

/** Pixels along each edge of the map: what stands nearer is cut off, or nearly. */
const margin = 16

/** What is in plain view, in pixels of the world square at the present zoom; null while the map has no size. */
export function clearArea(map: LeafletMap): PixelBox | null {
  const { min, max } = map.getPixelBounds()
  if (!min || !max || min.x === max.x) return null
  return {
    minX: min.x + margin,
    minY: min.y + margin,
    maxX: max.x - margin,
    maxY: max.y - margin,
  }
}
