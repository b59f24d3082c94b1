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
  /** Worth a label that stands apart from it, tied to it by a leader; others are labelled beside them or not at all. */
  readonly matters: boolean
}

/** A straight line, in pixels. */
export interface Segment {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

const SIDES = ['right', 'left', 'above', 'below'] as const

export type LabelSide = (typeof SIDES)[number]

export interface LabelPlace extends Box {
  readonly side: LabelSide
  /** From the rim of its mark, where it does not stand right beside it. */
  readonly leader: Segment | null
}

/** Pixels kept free around a label. */
const CLEARANCE = 2

/** Pixels between a mark and its label: beside it, then farther and farther out. */
const BESIDE = 3
const DISTANCES = [BESIDE, 12, 24, 40, 60]

/**
 * A place for each label, in the order of the marks, `null` for one that fits nowhere or is shared. A
 * label lies within `frame` and touches no other label, no mark and none of the `obstacles` (rays, bars,
 * notes). No leader crosses another, a label or a mark, but those that its own mark lies upon. The same input gives the same places; marks that
 * matter choose first, among them the earlier ones.
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
    if (!contains(frame, place) || taken.some((box) => overlap(box, place, CLEARANCE))) return false
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

/** Every place to try: at each distance right, left, above and below, straight first, then slid aside. */
function candidatesOf(mark: LabelledMark): readonly LabelPlace[] {
  return DISTANCES.slice(0, mark.matters ? undefined : 1).flatMap((distance, ring) =>
    slidesOf(ring).flatMap((slide) => SIDES.map((side) => placeAt(mark, side, distance, slide))),
  )
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
  const at = {
    right: { x: mark.x + out, y: alongY },
    left: { x: mark.x - out - width, y: alongY },
    above: { x: alongX, y: mark.y - out - height },
    below: { x: alongX, y: mark.y + out },
  }[side]
  const box = { ...at, width, height }
  return { ...box, side, leader: distance > BESIDE ? leaderTo(box, mark) : null }
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

/** On which side of the line a point lies: the sign tells. */
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
