import { isWithin, type PixelBox } from '~/features/world-map/posts/lay-out-posts'
import { countryAt } from '~/geometry/geography'
import type { CountryCode } from '~/model/claim'
import type { Position } from '~/model/post'

import { type Borders, toWorld } from '../land/borders'

/** The centre of a country's name. */
export interface NamePlace {
  readonly code: CountryCode
  readonly name: string
  readonly position: Position
}

interface Room {
  /** Pixels per unit of the world square. */
  readonly scale: number
  /** The area in view and the map marks to keep clear, in pixels of the world square. */
  readonly view: PixelBox
  readonly marks: readonly { readonly x: number; readonly y: number }[]
  readonly nameOf: (code: CountryCode) => string
  readonly toPosition: (x: number, y: number) => Position
}

/** Pixels: width of a letter, half a line height, and room around a map mark. */
const [letter, halfHeight, radius] = [6.2, 7, 9]
/** Pixels up or down from a country's centre, tried in this order. */
const shifts = [0, -16, 16, -32, 32]

function overlaps(a: PixelBox, b: PixelBox): boolean {
  return a.minX < b.maxX && b.minX < a.maxX && a.minY < b.maxY && b.minY < a.maxY
}

function grow({ minX, minY, maxX, maxY }: PixelBox, by: number): PixelBox {
  return { minX: minX - by, minY: minY - by, maxX: maxX + by, maxY: maxY + by }
}

/** Places the names that fit on their own land, clear of map marks, other names and the edges of the map. */
export function placeNames({ outlines, shapes }: Borders, room: Room): readonly NamePlace[] {
  const { scale, view, marks, nameOf, toPosition } = room
  const taken: PixelBox[] = []
  return shapes.flatMap((shape): NamePlace[] => {
    const outline = shape.code === null ? undefined : outlines.get(shape.code)
    if (!outline) return []
    const [[left, bottom], [right, top]] = [toWorld(outline.bounds[0]), toWorld(outline.bounds[1])]
    const name = nameOf(outline.code)
    const half = (name.length * letter) / 2
    const land = { minX: left * scale, maxX: right * scale, minY: top * scale, maxY: bottom * scale }
    if (!overlaps(land, view) || land.maxX - land.minX < 2 * half) return []
    const [middleX, middleY] = [toWorld(outline.point)[0] * scale, toWorld(outline.point)[1] * scale]
    for (const shift of shifts) {
      const y = middleY + shift
      const box = { minX: middleX - half, maxX: middleX + half, minY: y - halfHeight, maxY: y + halfHeight }
      const isInView =
        isWithin({ x: box.minX, y: box.minY }, view) && isWithin({ x: box.maxX, y: box.maxY }, view)
      if (!isInView || taken.some((other) => overlaps(other, box))) continue
      if (marks.some((mark) => isWithin(mark, grow(box, radius)))) continue
      const ends = [box.minX, middleX, box.maxX].map((x) => toPosition(x, y))
      if (ends.some((end) => countryAt([shape], end) === null)) continue
      taken.push(box)
      return [{ code: outline.code, name, position: toPosition(middleX, y) }]
    }
    return []
  })
}
