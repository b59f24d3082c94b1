import { latLngBounds, type Map as LeafletMap, point, type ZoomPanOptions } from 'leaflet'

import { type GroupMark, isWithin } from '~/features/world-map/posts/lay-out-posts'

import { clearArea } from './clear-area'
import { movement } from './motion'

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
