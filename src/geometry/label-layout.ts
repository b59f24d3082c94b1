/** A rectangle in pixels, from its top left corner; y grows downward. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A mark, by its centre and half its size, and the size of its label. */
export interface LabelledMark {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly width: number
  readonly height: number
  /** What the label says: marks that touch and say the same share one. */
  readonly text: string
}

const SIDES = ['right', 'left', 'above', 'below'] as const

export type LabelSide = (typeof SIDES)[number]

export interface LabelPlace extends Box {
  readonly side: LabelSide
  /** Not next to its mark: it needs a line to it. */
  readonly far: boolean
}

/** Pixels kept free around a label. */
const CLEARANCE = 2

/** Pixels between a mark and its label: beside it, then farther and farther out. */
const BESIDE = 3
const DISTANCES = [BESIDE, 12, 24, 40, 60]

/**
 * A place for each label, in the order of the marks, `null` for one that fits nowhere or is shared. A
 * label lies within `frame` and touches no other label, no mark and none of the `obstacles` (rays, bars,
 * notes). The same input gives the same places; earlier marks choose first.
 */
export function placeLabels(
  marks: readonly LabelledMark[],
  frame: Box,
  obstacles: readonly Box[] = [],
): readonly (LabelPlace | null)[] {
  const taken = [...obstacles, ...marks.map(boxOf)]
  const labelled: LabelledMark[] = []
  return marks.map((mark) => {
    if (labelled.some((other) => other.text === mark.text && overlap(boxOf(other), boxOf(mark)))) {
      return null
    }
    for (const place of candidatesOf(mark)) {
      if (!contains(frame, place) || taken.some((box) => overlap(box, place, CLEARANCE))) continue
      taken.push(place)
      labelled.push(mark)
      return place
    }
    return null
  })
}

/** Every place to try: at each distance right, left, above and below, straight first, then slid aside. */
function* candidatesOf(mark: LabelledMark): Generator<LabelPlace> {
  for (const [ring, distance] of DISTANCES.entries()) {
    for (const slide of slidesOf(ring)) {
      for (const side of SIDES) yield placeAt(mark, side, distance, slide)
    }
  }
}

/** 0, −1, 1, −2, 2…: the farther out, the more places there are around. */
function slidesOf(ring: number): readonly number[] {
  return Array.from({ length: 3 + 2 * ring }, (_, n) => (n % 2 === 0 ? n / 2 : -(n + 1) / 2))
}

/** Each `slide` moves the label by half its size along its side, down or right. */
function placeAt(mark: LabelledMark, side: LabelSide, distance: number, slide: number): LabelPlace {
  const { width, height } = mark
  const out = mark.radius + distance
  const alongX = mark.x + ((slide - 1) * width) / 2
  const alongY = mark.y + ((slide - 1) * height) / 2
  const far = distance > BESIDE
  switch (side) {
    case 'right':
      return { x: mark.x + out, y: alongY, width, height, side, far }
    case 'left':
      return { x: mark.x - out - width, y: alongY, width, height, side, far }
    case 'above':
      return { x: alongX, y: mark.y - out - height, width, height, side, far }
    case 'below':
      return { x: alongX, y: mark.y + out, width, height, side, far }
  }
}

function boxOf({ x, y, radius }: LabelledMark): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }
}

function overlap(a: Box, b: Box, clearance = 0): boolean {
  return (
    a.x < b.x + b.width + clearance &&
    b.x < a.x + a.width + clearance &&
    a.y < b.y + b.height + clearance &&
    b.y < a.y + a.height + clearance
  )
}

function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}
