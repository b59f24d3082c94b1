import type { PixelBox } from './lay-out-posts'

/** Directions right and down; among equals the first is taken. */
const sides = [
  { name: 'right', right: 1, down: 0 },
  { name: 'left', right: -1, down: 0 },
  { name: 'above', right: 0, down: -1 },
  { name: 'below', right: 0, down: 1 },
  { name: 'above-right', right: 1, down: -1 },
  { name: 'below-right', right: 1, down: 1 },
  { name: 'above-left', right: -1, down: -1 },
  { name: 'below-left', right: -1, down: 1 },
] as const

type Side = (typeof sides)[number]
export type LabelSide = Side['name']

interface Point {
  readonly x: number
  readonly y: number
}

interface Size {
  readonly width: number
  readonly height: number
}

/** Pixels: from a map mark's centre to its label, straight and diagonal; and radius of a map mark. */
const [straight, aslant, radius] = [14, 9, 7]
/** Cost of a label cut off by the edge: more than any number of covered map marks. */
const cutOff = 1000

function boxAt({ right, down }: Side, { x, y }: Point, { width, height }: Size): PixelBox {
  const away = right === 0 || down === 0 ? straight : aslant
  const [middleX, middleY] = [x + right * (away + width / 2), y + down * (away + height / 2)]
  return {
    minX: middleX - width / 2,
    maxX: middleX + width / 2,
    minY: middleY - height / 2,
    maxY: middleY + height / 2,
  }
}

function costOf(box: PixelBox, others: readonly Point[], frame: PixelBox): number {
  const covered = others.filter(
    ({ x, y }) =>
      x > box.minX - radius && x < box.maxX + radius && y > box.minY - radius && y < box.maxY + radius,
  )
  const isCut =
    box.minX < frame.minX || box.maxX > frame.maxX || box.minY < frame.minY || box.maxY > frame.maxY
  return covered.length + (isCut ? cutOff : 0)
}

/** The side of a map mark where its label covers the fewest others and is not cut off. All values in pixels from one origin. */
export function labelSide(mark: Point, label: Size, others: readonly Point[], frame: PixelBox): LabelSide {
  const costs = sides.map((side) => costOf(boxAt(side, mark, label), others, frame))
  return sides[costs.indexOf(Math.min(...costs))]?.name ?? 'right'
}
