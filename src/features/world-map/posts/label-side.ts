import type { PixelBox } from './lay-out-posts'

/** Steps to the right and down; of equally good sides the first is taken. */
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

/** Pixels from the centre of the mark to its label, straight and aslant; and from the centre of another mark to its edge. */
const [straight, aslant, radius] = [14, 9, 7]
/** A label cut by the edge of the map is worse than any number of covered marks. */
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

/**
 * On which side of a mark its label covers the fewest other marks and is not cut by the frame; all in
 * pixels from one corner.
 */
export function labelSide(mark: Point, label: Size, others: readonly Point[], frame: PixelBox): LabelSide {
  const costs = sides.map((side) => costOf(boxAt(side, mark, label), others, frame))
  return sides[costs.indexOf(Math.min(...costs))]?.name ?? 'right'
}
