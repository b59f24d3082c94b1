import { type Map as LeafletMap, type Point, point } from 'leaflet'

import type { Post } from '~/model/post'

/** Where the mark of a post is drawn, in pixels of the world square at the present zoom; `dx` and `dy` are from its true place. */
export function placeOnMap(map: LeafletMap, { position: [lat, lon] }: Post, dx: number, dy: number): Point {
  return map.project([lat, lon]).add(point(dx, dy))
}
