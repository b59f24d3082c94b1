import type { CountryCode } from '~/model/claim'
import type { Position } from '~/model/post'

/** Closed: the last position equals the first. No edge crosses the antimeridian. */
export type Ring = readonly Position[]

/** The outer ring, then its holes. */
export type Polygon = readonly Ring[]

export interface CountryShape {
  /** `null`: land that the map assigns to no country, such as the occupied Golan. */
  readonly code: CountryCode | null
  readonly polygons: readonly Polygon[]
}

/** South-west corner, north-east corner. */
export type Bounds = readonly [Position, Position]

/** Length of one degree of latitude, in kilometres. */
const kmPerDegree = 111.2

/**
 * Positions for ISO 3166-1 codes that have no shape on the map: territories too small to draw (Gibraltar, the Vatican,
 * scattered atolls), uninhabited (Bouvet), or left out (Antarctica).
 */
export const territoryPoints: Readonly<Record<CountryCode, Position>> = {
  AQ: [-80, 20],
  BV: [-54.42, 3.36],
  CC: [-12.17, 96.83],
  GI: [36.14, -5.35],
  TK: [-9.17, -171.82],
  UM: [19.28, 166.65],
  VA: [41.9, 12.45],
}

/**
 * The country whose shape contains a position; of several, the last, which is drawn on top (Singapore over coarse
 * Malaysia). `null` at sea and on land of no country.
 * `withinKm`: outside all shapes, the nearest one counts up to this distance, as coarse coastlines cut off capes, ports and
 * islets.
 */
export function countryAt(
  shapes: readonly CountryShape[],
  position: Position,
  withinKm = 0,
): CountryCode | null {
  const holder = shapes.findLast(({ polygons }) => polygons.some((polygon) => isInside(position, polygon)))
  if (holder !== undefined) return holder.code
  if (withinKm <= 0) return null
  let nearest: CountryCode | null = null
  let least = withinKm
  for (const { code, polygons } of shapes) {
    for (const ring of polygons.flat()) {
      const km = distanceToRing(position, ring)
      if (km < least) [nearest, least] = [code, km]
    }
  }
  return nearest
}

function isInside([lat, lon]: Position, polygon: Polygon): boolean {
  // Even-odd rule: each edge that a ray eastwards crosses, holes included, toggles the side.
  let inside = false
  for (const ring of polygon) {
    let before = ring[0] ?? [0, 0]
    for (const position of ring) {
      if (before[0] > lat !== position[0] > lat && lon < crossing(before, position, lat)) inside = !inside
      before = position
    }
  }
  return inside
}

/** Longitude at which an edge crosses a latitude. */
function crossing(from: Position, to: Position, lat: number): number {
  return from[1] + ((to[1] - from[1]) * (lat - from[0])) / (to[0] - from[0])
}

/** In kilometres, on a plane tangent to the Earth at the position: accurate for short distances. */
function distanceToRing([lat, lon]: Position, ring: Ring): number {
  const perLon = kmPerDegree * Math.cos((lat * Math.PI) / 180)
  const toPlane = ([lat1, lon1]: Position): Position => [
    (lat1 - lat) * kmPerDegree,
    (((lon1 - lon + 540) % 360) - 180) * perLon,
  ]
  let least = Infinity
  let before = toPlane(ring[0] ?? [90, 0])
  for (const point of ring.map(toPlane)) {
    const [y0, x0] = before
    const [dy, dx] = [point[0] - y0, point[1] - x0]
    before = point
    // An edge beyond the antimeridian only seems to pass here.
    if (Math.abs(dx) > 180 * perLon) continue
    // Position of the nearest point along the edge, from 0 to 1.
    const along = Math.max(0, Math.min(1, -(x0 * dx + y0 * dy) / (dx * dx + dy * dy || 1)))
    least = Math.min(least, Math.hypot(x0 + along * dx, y0 + along * dy))
  }
  return least
}

/**
 * Box around a shape, to zoom to. Of a shape on both sides of the antimeridian (Russia, Fiji, Kiribati), the side of its
 * largest polygon. Throws if the shape is empty.
 */
export function boundsOf({ code, polygons }: CountryShape): Bounds {
  const whole = boxAround(polygons)
  if (whole === null) throw new Error(`The shape of ${code ?? 'no country'} is empty`)
  if (whole[1][1] - whole[0][1] <= 180) return whole
  const isEast = (polygon: Polygon | null) => (polygon?.[0]?.[0]?.[1] ?? 0) > 0
  const side = isEast(largestOf(polygons))
  return boxAround(polygons.filter((one) => isEast(one) === side)) ?? whole
}

function boxAround(polygons: readonly Polygon[]): Bounds | null {
  let south = Infinity
  let west = Infinity
  let north = -Infinity
  let east = -Infinity
  for (const [outer = []] of polygons) {
    for (const position of outer) {
      if (position[0] < south) south = position[0]
      if (position[0] > north) north = position[0]
      if (position[1] < west) west = position[1]
      if (position[1] > east) east = position[1]
    }
  }
  if (south > north) return null
  return [
    [south, west],
    [north, east],
  ]
}

function largestOf(polygons: readonly Polygon[]): Polygon | null {
  const [first = null] = polygons
  if (polygons.length < 2) return first
  const sizes = polygons.map(([outer = []]) => centreOf(outer).size)
  return polygons[sizes.indexOf(Math.max(...sizes))] ?? null
}

/** Centroid, and area in square degrees as at the equator. */
function centreOf(ring: Ring): { centre: Position; size: number } {
  const first = ring[0] ?? [0, 0]
  let before = first
  let twice = 0
  let y = 0
  let x = 0
  // Relative to the first position: more exact for small rings far from zero.
  for (const position of ring) {
    const north0 = before[0] - first[0]
    const east0 = before[1] - first[1]
    const north = position[0] - first[0]
    const east = position[1] - first[1]
    const cross = east0 * north - east * north0
    twice += cross
    y += (north + north0) * cross
    x += (east + east0) * cross
    before = position
  }
  const centre: Position = twice === 0 ? first : [first[0] + y / (3 * twice), first[1] + x / (3 * twice)]
  return { centre, size: Math.abs(twice / 2) * Math.cos((first[0] * Math.PI) / 180) }
}

/**
 * A position inside the largest polygon of a shape: its centroid; if that lies outside (Viet Nam), the middle of the widest
 * stretch at the same latitude. Throws if the shape is empty.
 */
export function pointWithin({ code, polygons }: CountryShape): Position {
  const polygon = largestOf(polygons)
  if (polygon === null) throw new Error(`The shape of ${code ?? 'no country'} is empty`)
  const { centre } = centreOf(polygon[0] ?? [])
  if (isInside(centre, polygon)) return centre
  const [lat] = centre
  const crossings = polygon.flatMap((ring) =>
    ring.flatMap((position, i) => {
      const before = ring[i - 1] ?? position
      return before[0] > lat === position[0] > lat ? [] : [crossing(before, position, lat)]
    }),
  )
  // Eastwards, each odd crossing enters the polygon and each even one leaves it.
  const sorted = crossings.toSorted((a, b) => a - b)
  let west = centre[1]
  let east = centre[1]
  for (let i = 1; i < sorted.length; i += 2) {
    const [from = 0, to = 0] = [sorted[i - 1], sorted[i]]
    if (to - from > east - west) [west, east] = [from, to]
  }
  return [lat, (west + east) / 2]
}
