import type { Map as LeafletMap } from 'leaflet'

import type { PixelBox } from '~/features/world-map/posts/lay-out-posts'

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
