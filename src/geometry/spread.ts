/** A dot, in pixels or any other unit that `minDistance` shares. */
export interface SpreadPoint {
  readonly id: string
  readonly x: number
  readonly y: number
  /** Whether it keeps its place, so that others move away. */
  readonly fixed?: boolean
}

export interface SpreadBounds {
  readonly minX: number
  readonly minY: number
  readonly maxX: number
  readonly maxY: number
}

export interface Placed {
  readonly id: string
  readonly x: number
  readonly y: number
}

interface Dot {
  readonly id: string
  readonly index: number
  readonly fixed: boolean
  /** The original place. */
  readonly homeX: number
  readonly homeY: number
  x: number
  y: number
}

/** Extra distance, as a share of the distance asked for, so that the iteration ends. */
const tolerance = 0.001
/** Limit of how far a dot moves from its original place, in distances. */
const farthest = 6
/** Cosine and sine of the angle by which a push is turned, so that dots in a line spread to a patch, not to a longer line. */
const [straight, askew] = [0.98875, 0.1496]
/** Golden angle, in radians: the angle between seeds of a sunflower. */
const goldenAngle = 2.399963
/** Limit of neighbours examined per dot: more than fit around it. */
const mostNeighbours = 24
/** Limits of the work where there is no room for all: passes, and dots examined over all passes. */
const mostPasses = 600
const mostVisits = 120_000

/** Offset of the i-th of n dots of the same place: on a ring, or for many as seeds of a sunflower. */
function seed(i: number, n: number, distance: number): { dx: number; dy: number } {
  const isRing = n <= 6
  const angle = isRing ? (2 * Math.PI * i) / n : goldenAngle * i
  const radius = isRing ? distance / (2 * Math.sin(Math.PI / n)) : 0.55 * distance * Math.sqrt(i)
  return { dx: radius * Math.cos(angle), dy: radius * Math.sin(angle) }
}

/**
 * Spreads dots of exactly the same place, which have no direction to part in, around it; a fixed one stays in the middle.
 * Returns the dots moved.
 */
function separateCoincident(dots: readonly Dot[], distance: number): readonly Dot[] {
  const places = new Map<string, Dot[]>()
  for (const dot of dots) {
    const key = `${dot.x} ${dot.y}`
    const crowd = places.get(key)
    if (crowd === undefined) places.set(key, [dot])
    else crowd.push(dot)
  }
  const crowds = [...places.values()].filter(({ length }) => length > 1)
  for (const crowd of crowds) {
    for (const [i, dot] of crowd.filter(({ fixed }) => !fixed).entries()) {
      const { dx, dy } = seed(i, crowd.length, distance)
      dot.x += dx
      dot.y += dy
    }
  }
  return crowds.flat()
}

/** One number per cell of the grid; row numbers lie within half a million of each other. */
function cellKey(column: number, row: number): number {
  return column * 1_000_003 + row
}

/** Pairs of dots that may be too close, found by a grid with cells one distance wide. */
function closePairs(dots: readonly Dot[], distance: number): readonly (readonly [Dot, Dot])[] {
  const cells = new Map<number, Dot[]>()
  const pairs: (readonly [Dot, Dot])[] = []
  for (const dot of dots) {
    const [column, row] = [Math.floor(dot.x / distance), Math.floor(dot.y / distance)]
    let looked = 0
    for (let c = column - 1; c <= column + 1; c += 1) {
      for (let r = row - 1; r <= row + 1; r += 1) {
        for (const other of cells.get(cellKey(c, r)) ?? []) {
          if (looked >= mostNeighbours) break
          looked += 1
          const [dx, dy] = [dot.x - other.x, dot.y - other.y]
          if (dx * dx + dy * dy < distance * distance) pairs.push([other, dot])
        }
      }
    }
    const key = cellKey(column, row)
    const cell = cells.get(key)
    if (cell === undefined) cells.set(key, [dot])
    else cell.push(dot)
  }
  return pairs
}

/** Moves two dots apart along the line between them, each by half unless one is fixed. */
function pushApart([a, b]: readonly [Dot, Dot], distance: number): void {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const length = Math.sqrt(dx * dx + dy * dy)
  if (length >= distance || (a.fixed && b.fixed)) return
  const [vx, vy] = length === 0 ? [1, 0] : [dx / length, dy / length]
  const side = a.index % 2 === 0 ? askew : -askew
  const [ux, uy] = [vx * straight - vy * side, vx * side + vy * straight]
  const gap = distance - length
  const shareOfA = a.fixed ? 0 : b.fixed ? 1 : 0.5
  a.x -= ux * gap * shareOfA
  a.y -= uy * gap * shareOfA
  b.x += ux * gap * (1 - shareOfA)
  b.y += uy * gap * (1 - shareOfA)
}

/** Brings a dot back within `reach` of its original place, and within the bounds. */
function keepNear(dot: Dot, reach: number, bounds: SpreadBounds | undefined): void {
  if (dot.fixed) return
  const far = Math.sqrt((dot.x - dot.homeX) ** 2 + (dot.y - dot.homeY) ** 2)
  if (far > reach) {
    dot.x = dot.homeX + ((dot.x - dot.homeX) * reach) / far
    dot.y = dot.homeY + ((dot.y - dot.homeY) * reach) / far
  }
  if (bounds === undefined) return
  dot.x = Math.min(bounds.maxX, Math.max(bounds.minX, dot.x))
  dot.y = Math.min(bounds.maxY, Math.max(bounds.minY, dot.y))
}

/**
 * Pushes crowded dots apart until any two are `minDistance` apart, each staying near its original place; dots with enough
 * room do not move. The result is sorted by id and independent of the order given. Only moved dots are kept within
 * `bounds`. Where there is no room for all (thousands on a small map), some stay closer.
 */
export function spreadApart(
  points: readonly SpreadPoint[],
  minDistance: number,
  bounds?: SpreadBounds,
): readonly Placed[] {
  const dots = points
    .toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.x - b.x || a.y - b.y))
    .map(({ id, x, y, fixed = false }, index) => {
      return { id, index, fixed, homeX: x, homeY: y, x, y }
    })
  const aim = minDistance * (1 + tolerance)
  const reach = minDistance * farthest
  for (const dot of separateCoincident(dots, aim)) keepNear(dot, reach, bounds)
  const passes = Math.min(mostPasses, Math.ceil(mostVisits / Math.max(1, dots.length)))
  for (let pass = 0; pass < passes; pass += 1) {
    const pairs = closePairs(dots, minDistance)
    if (pairs.length === 0) break
    for (const pair of pairs) {
      pushApart(pair, aim)
      for (const dot of pair) keepNear(dot, reach, bounds)
    }
  }
  return dots.map(({ id, x, y }) => ({ id, x, y }))
}
