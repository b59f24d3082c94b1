import {
  type LatLng,
  type LatLngBounds,
  latLngBounds,
  type Map as LeafletMap,
  type Point,
  type ZoomPanOptions,
} from 'leaflet'

import type { Bounds } from '~/geometry/geography'
import type { PostSummary } from '~/model/post'

/** Latitudes between which nearly all people live. */
const [south, north] = [-56, 72]
/** Longitudes always in the first view: from Mexico to Japan. */
const [west, east] = [-105, 145]
/** Degrees kept free beside the westernmost and the easternmost post. */
const margin = 12

/** Edges of the map: beyond is only ice, and in the south sea. */
export const edges = latLngBounds([-70, -180], [84, 180])

/** Greatest zoom: the shapes are too coarse for more. */
export const closestZoom = 5

export function toLatLngBounds([[s, w], [n, e]]: Bounds): LatLngBounds {
  return latLngBounds([s, w], [n, e])
}

/** The bounds of "the whole world": inhabited latitudes, and longitudes with every post. */
export function homeBounds(posts: readonly PostSummary[]): LatLngBounds {
  let [left, right] = [west, east]
  for (const { position } of posts) {
    left = Math.min(left, position[1] - margin)
    right = Math.max(right, position[1] + margin)
  }
  return latLngBounds([south, Math.max(-180, left)], [north, Math.min(180, right)])
}

/** North-west and south-east corner, in pixels of the world square at a zoom. */
function corners(map: LeafletMap, bounds: LatLngBounds, zoom: number): readonly [Point, Point] {
  return [map.project(bounds.getNorthWest(), zoom), map.project(bounds.getSouthEast(), zoom)]
}

/** The zoom at which the bounds fit the container; 0 while it has no size. */
export function fittingZoom(map: LeafletMap, bounds: LatLngBounds): number {
  const size = map.getSize()
  const [a, b] = corners(map, bounds, 0)
  return Math.max(0, Math.log2(Math.min(size.x / (b.x - a.x), size.y / (b.y - a.y))))
}

/** The centre of a view of `length` pixels kept between two edges, or centred if it exceeds both. */
function keepWithin(middle: number, length: number, from: number, to: number): number {
  if (to - from <= length) return (from + to) / 2
  return Math.max(from + length / 2, Math.min(to - length / 2, middle))
}

/** Centre and zoom of the whole world. */
function homeView(map: LeafletMap, home: LatLngBounds): { readonly centre: LatLng; readonly zoom: number } {
  const zoom = fittingZoom(map, home)
  const size = map.getSize()
  const [a, b] = corners(map, home, zoom)
  const [from, to] = corners(map, edges, zoom)
  const x = keepWithin((a.x + b.x) / 2, size.x, from.x, to.x)
  const y = keepWithin((a.y + b.y) / 2, size.y, from.y, to.y)
  return { centre: map.unproject([x, y], zoom), zoom }
}

/** Shows the whole world. */
export function goHome(map: LeafletMap, home: LatLngBounds, options: ZoomPanOptions): void {
  const { centre, zoom } = homeView(map, home)
  map.setView(centre, zoom, options)
}

/** Whether the map shows the whole world, give or take a few pixels. */
export function isHome(map: LeafletMap, home: LatLngBounds): boolean {
  const { centre, zoom } = homeView(map, home)
  if (Math.abs(map.getZoom() - zoom) > 0.01) return false
  return map.project(map.getCenter(), zoom).distanceTo(map.project(centre, zoom)) < 4
}
