import { mesh } from 'topojson-client'
import type { GeometryObject } from 'topojson-specification'

import { type Atlas, type Shapes, lettersOf } from './atlas'
import { has, isSame, onGrid, toRing } from './geometry'
import type { Point, Ring } from './geometry'

/**
 * The western edge of the occupied Golan, from the border of Lebanon towards the Yarmouk: drawn by hand to fit 110m, along
 * the line held until June 1967. The atlas assigns the Golan to Israel and has no line here; the other edges are its own.
 * On this map it belongs neither to Israel nor to Syria: occupied since 1967; its annexation is null and void for the UN
 * Security Council (resolution 497, 1981).
 */
const golanWest: Ring = [
  [35.66, 33.26],
  [35.62, 33.1],
  [35.64, 32.98],
  [35.62, 32.88],
  [35.66, 32.8],
]

/** In the atlas's own letters: its inner lines of Cyprus and Somalia, and the line between Morocco and Western Sahara. */
const disputedPairs: ReadonlySet<string> = new Set(['CYN CYP', 'SOL SOM', 'ESH MAR'])

/** The disputed lines of the atlas, rounded to `steps` per degree. */
export function disputedLines(atlas: Atlas, steps: number): Ring[] {
  const { countries } = atlas.objects
  const isDisputed = (a: GeometryObject, b: GeometryObject) =>
    disputedPairs.has(`${lettersOf(a)} ${lettersOf(b)}`) ||
    disputedPairs.has(`${lettersOf(b)} ${lettersOf(a)}`)
  return mesh(atlas, countries, isDisputed).coordinates.map((line) => onGrid(toRing(line), steps))
}

/**
 * Cuts the Golan out of Israel's shape, changing it and Lebanon's in place, and returns its ring. Throws if the atlas draws
 * the border of Israel and Syria in another way than expected.
 */
export function takeGolan(shapes: Shapes): Ring {
  const outline = (code: string) => shapes.get(code)?.[0]?.[0] ?? []
  const [israel, lebanon, syria] = [outline('IL'), outline('LB'), outline('SY')]
  // From Lebanon to Jordan, in the direction of Israel's ring; its first point is also its last.
  const east = israel.slice(1).filter((point) => has(syria, point))
  const [corner, end, start] = [east[0], east.at(-1), golanWest[0]]
  const before = israel[israel.findIndex((point) => isSame(point, corner)) - 1]
  if (!corner || !end || !start || !before || !has(lebanon, corner) || !has(lebanon, before)) {
    throw new Error('The atlas draws the border of Israel and Syria otherwise than it did')
  }
  const isCut = (point: Point) => has(east, point) && !isSame(point, end)
  const rest = israel.flatMap((point) => (isSame(point, corner) ? golanWest : isCut(point) ? [] : [point]))
  // Lebanon needs the new corner too: two shapes share a border only if their points are identical.
  const split = lebanon.flatMap((point, i) => {
    const edge = [point, lebanon[i + 1] ?? point]
    return has(edge, corner) && has(edge, before) ? [point, start] : [point]
  })
  shapes.get('IL')?.splice(0, 1, [rest])
  shapes.get('LB')?.splice(0, 1, [split])
  return [start, ...east, ...golanWest.toReversed()]
}
