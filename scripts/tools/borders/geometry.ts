/** Plane geometry for the script that writes the borders: rings of [longitude, latitude] in degrees. */

export type Point = readonly [lon: number, lat: number]
export type Ring = readonly Point[]
/** Outer ring first, then its holes. */
export type Polygon = readonly Ring[]
export type Box = readonly [west: number, south: number, east: number, north: number]

/** Positions of GeoJSON as a ring. */
export function toRing(positions: readonly (readonly number[])[]): Ring {
  return positions.map(([lon = NaN, lat = NaN]) => [lon, lat])
}

/** Whether two points are identical. */
export function isSame(a: Point, b: Point | undefined): boolean {
  return b !== undefined && a[0] === b[0] && a[1] === b[1]
}

/** Whether a point is one of the corners of a ring. */
export function has(ring: Ring, point: Point): boolean {
  return ring.some((other) => isSame(other, point))
}

/** Rounded to `steps` per degree, without points that then coincide. */
export function onGrid(ring: Ring, steps: number): Ring {
  // Plus zero, since -0 would not match 0.
  const round = (degrees: number) => Math.round(degrees * steps) / steps + 0
  const rounded = ring.map(([lon, lat]): Point => [round(lon), round(lat)])
  return rounded.filter((point, i) => !isSame(point, rounded[i - 1]))
}

/** Area in square degrees as at the equator. */
export function area(ring: Ring): number {
  const twice = ring.reduce((sum, [x, y], i) => {
    const [x0, y0] = ring[i - 1] ?? [x, y]
    return sum + x0 * y - x * y0
  }, 0)
  return Math.abs(twice / 2) * Math.cos(((ring[0]?.[1] ?? 0) * Math.PI) / 180)
}

/** Whether every point of a ring lies inside a box, in degrees. */
export function isInBox(ring: Ring, [west, south, east, north]: Box): boolean {
  return ring.every(([lon, lat]) => lon > west && lon < east && lat > south && lat < north)
}

function isInside([x, y]: Point, ring: Ring): boolean {
  return ring.reduce((inside, [x1, y1], i) => {
    const [x0, y0] = ring[i - 1] ?? [x1, y1]
    const crosses = y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0
    return crosses ? !inside : inside
  }, false)
}

/** Whether one ring has a corner inside the other. */
export function doOverlap(a: Ring, b: Ring): boolean {
  return a.some((point) => isInside(point, b)) || b.some((point) => isInside(point, a))
}

/**
 * Splits a polygon whose ring steps from 180° to -180° into polygons that end at the edge of the map. Throws if such a
 * polygon has holes: none had when this was written.
 */
export function cutAtAntimeridian(polygon: Polygon): Polygon[] {
  const [outer = [], ...holes] = polygon
  let turn = 0
  const unrolled = outer.map(([lon, lat], i): Point => {
    const [before] = outer[i - 1] ?? [lon]
    if (Math.abs(lon - before) > 180) turn += lon < before ? 360 : -360
    return [lon + turn, lat]
  })
  if (unrolled.every(([lon]) => Math.abs(lon) <= 180)) return [polygon]
  if (holes.length > 0) throw new Error('A polygon with holes crosses the antimeridian')
  return [-360, 0, 360].map((shift) => {
    const moved = unrolled.map(([lon, lat]): Point => [lon + shift, lat])
    return [clip(clip(moved, 180, -1), -180, 1)]
  })
}

/** The closed part of a ring on one side of a meridian (1: east, -1: west). */
function clip(ring: Ring, meridian: number, side: 1 | -1): Ring {
  const kept = ring.flatMap(([lon, lat], i): Point[] => {
    const [lon0, lat0] = ring[i - 1] ?? [lon, lat]
    const isCrossing = (lon - meridian) * (lon0 - meridian) < 0
    const crossing = lat0 + ((lat - lat0) * (meridian - lon0)) / (lon - lon0)
    return [
      ...(isCrossing ? [[meridian, crossing] satisfies Point] : []),
      ...((lon - meridian) * side >= 0 ? [[lon, lat] satisfies Point] : []),
    ]
  })
  const [first] = kept
  return first === undefined || isSame(first, kept.at(-1)) ? kept : [...kept, first]
}
