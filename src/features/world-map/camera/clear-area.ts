import type { Map as LeafletMap } from 'leaflet'

import type { PixelBox } from '~/features/world-map/posts/lay-out-posts'

/** Pixels along each edge of the map that its status, its legend and its buttons may cover. */
export const covered = { top: 52, right: 16, bottom: 84, left: 16 } as const

/** What is in plain view, in pixels of the world square at the present zoom; null while the map has no size. */
export function clearArea(map: LeafletMap): PixelBox | null {
  const { min, max } = map.getPixelBounds()
  if (!min || !max || min.x === max.x) return null
  return {
    minX: min.x + covered.left,
    minY: min.y + covered.top,
    maxX: max.x - covered.right,
    maxY: max.y - covered.bottom,
  }
}
