/** A rectangle in pixels, from its top left corner; y grows downward. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A mark with its label: centre and half size of the mark, size of the label, in pixels. */
export interface LabelledMark {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly width: number
  readonly height: number
  /** Text of the label: touching marks with the same text share one. */
  readonly text: string
  /** Whether its label may stand apart, joined by a leader line; other labels stand beside their mark or are left out. */
  readonly matters: boolean
}

/** A straight line, in pixels. */
export interface Segment {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

const labelSides = ['right', 'left', 'above', 'below'] as const

export type LabelSide = (typeof labelSides)[number]

export interface LabelPlace extends Box {
  readonly side: LabelSide
  /** Line from the rim of its mark; null if the label is right beside the mark. */
  readonly leader: Segment | null
}

/** Pixels kept free around a label. */
const labelClearance = 2

/** Pixels between a mark and its label: first beside it, then further out. */
const labelGap = 3
const labelDistances = [labelGap, 12, 24, 40, 60]

/**
 * Places the labels of marks: a place per mark, in their order, `null` for a label that fits nowhere or is shared. Labels
 * lie within `frame` and touch no other label, mark or obstacle (rays, bars, notes). Leaders cross no other leader, label
 * or mark, except marks that overlap their own. Deterministic; marks that matter are placed first, in order.
 */
export function placeLabels(
  marks: readonly LabelledMark[],
  frame: Box,
  obstacles: readonly Box[] = [],
): readonly (LabelPlace | null)[] {
  const signs = marks.map(boxOf)
  const taken = [...obstacles, ...signs]
  const labelled: LabelledMark[] = []
  const placed = new Map<LabelledMark, LabelPlace>()
  const isFree = (mark: LabelledMark, place: LabelPlace) => {
    if (!contains(frame, place) || taken.some((box) => overlap(box, place, labelClearance))) return false
    const others = [...placed.values()]
    if (others.some(({ leader }) => leader && touches(leader, place))) return false
    const { leader } = place
    return (
      leader === null ||
      !(
        others.some((other) => touches(leader, other) || (other.leader && cross(leader, other.leader))) ||
        marks.some((other) => !overlap(boxOf(other), boxOf(mark)) && touches(leader, boxOf(other)))
      )
    )
  }
  for (const mark of marks.toSorted((a, b) => Number(b.matters) - Number(a.matters))) {
    if (labelled.some((other) => other.text === mark.text && overlap(boxOf(other), boxOf(mark)))) continue
    const place = candidatesOf(mark).find((candidate) => isFree(mark, candidate))
    if (!place) continue
    taken.push(place)
    labelled.push(mark)
    placed.set(mark, place)
  }
  return marks.map((mark) => placed.get(mark) ?? null)
}

/** Every place to try: at each distance right, left, above and below, first centred, then shifted. */
function candidatesOf(mark: LabelledMark): readonly LabelPlace[] {
  return labelDistances
    .slice(0, mark.matters ? undefined : 1)
    .flatMap((distance, ring) =>
      slidesOf(ring).flatMap((slide) => labelSides.map((side) => placeAt(mark, side, distance, slide))),
    )
}

/** 0, −1, 1, −2, 2…: the further out, the more places there are around. */
function slidesOf(ring: number): readonly number[] {
  return Array.from({ length: 3 + 2 * ring }, (_, n) => (n % 2 === 0 ? n / 2 : -(n + 1) / 2))
}

/** Each `slide` shifts the label along its side by half its size, down or right. */
function placeAt(mark: LabelledMark, side: LabelSide, distance: number, slide: number): LabelPlace {
  const { width, height } = mark
  const out = mark.radius + distance
  const alongX = mark.x + ((slide - 1) * width) / 2
  const alongY = mark.y + ((slide - 1) * height) / 2
  const at = {
    right: { x: mark.x + out, y: alongY },
    left: { x: mark.x - out - width, y: alongY },
    above: { x: alongX, y: mark.y - out - height },
    below: { x: alongX, y: mark.y + out },
  }[side]
  const box = { ...at, width, height }
  return { ...box, side, leader: distance > labelGap ? leaderTo(box, mark) : null }
}

/** From the rim of the mark to the nearest point of the label. */
function leaderTo(label: Box, mark: LabelledMark): Segment {
  const x2 = Math.min(Math.max(mark.x, label.x), label.x + label.width)
  const y2 = Math.min(Math.max(mark.y, label.y), label.y + label.height)
  const rim = mark.radius / (Math.hypot(x2 - mark.x, y2 - mark.y) || 1)
  return { x1: mark.x + (x2 - mark.x) * rim, y1: mark.y + (y2 - mark.y) * rim, x2, y2 }
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

/** Side of the line that a point lies on, as the sign of the result. */
function sideOf({ x1, y1, x2, y2 }: Segment, x: number, y: number): number {
  return (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1)
}

function cross(a: Segment, b: Segment): boolean {
  return (
    sideOf(a, b.x1, b.y1) * sideOf(a, b.x2, b.y2) <= 0 && sideOf(b, a.x1, a.y1) * sideOf(b, a.x2, a.y2) <= 0
  )
}

/** Whether a line runs through a rectangle, or ends in it. */
export function touches(line: Segment, { x, y, width, height }: Box): boolean {
  const [right, bottom] = [x + width, y + height]
  const isInside = line.x1 > x && line.x1 < right && line.y1 > y && line.y1 < bottom
  return (
    isInside ||
    cross(line, { x1: x, y1: y, x2: right, y2: bottom }) ||
    cross(line, { x1: x, y1: bottom, x2: right, y2: y })
  )
}
