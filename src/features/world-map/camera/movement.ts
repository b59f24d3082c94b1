import { latLngBounds, type Map as LeafletMap, point, type ZoomPanOptions } from 'leaflet'

import { type GroupMark, isWithin, type PixelBox } from '~/features/world-map/posts/lay-out-posts'

/** Seconds of an animated movement. */
const seconds = 0.35

/** Whether the system prefers reduced motion; read at each movement, since it can change. */
export function prefersReducedMotion(): boolean {
  return window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false
}

/** Options of any movement: short, or not animated if reduced motion is preferred. */
export function movement() {
  return { animate: !prefersReducedMotion(), duration: seconds }
}

/** Centres the map on a place in pixels of the world square, unless it is in clear view. */
export function bringIntoView(
  map: LeafletMap,
  place: { readonly x: number; readonly y: number },
  options: ZoomPanOptions = movement(),
): void {
  const area = clearArea(map)
  if (!area || isWithin(place, area)) return
  map.panTo(map.unproject(point(place.x, place.y)), options)
}

/** Zooms in as far as all posts of a group stay in view. */
export function zoomToPosts(map: LeafletMap, { posts }: Pick<GroupMark, 'posts'>): void {
  const bounds = latLngBounds(posts.map(({ position: [lat, lon] }) => [lat, lon]))
  const zoom = Math.max(map.getZoom() + 1, map.getBoundsZoom(bounds, false, point(80, 80)))
  map.setView(bounds.getCenter(), Math.min(zoom, map.getMaxZoom()), movement())
}

/** Pixels along each edge of the map where a map mark is nearly cut off. */
const margin = 16

/** The area in clear view, in pixels of the world square at the present zoom; null while the map has no size. */
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
