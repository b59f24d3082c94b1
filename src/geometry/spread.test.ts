import { describe, expect, it } from 'vitest'

import { spreadApart, type Placed, type SpreadPoint } from './spread'

/** Numbers from 0 to 1, the same in every run. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}

function scatter(count: number, width: number, height: number): readonly SpreadPoint[] {
  const next = numbers(7)
  return Array.from({ length: count }, (_, i) => {
    return { id: `p${i}`, x: next() * width, y: next() * height }
  })
}

function closest(placed: readonly Placed[]): number {
  const distances = placed.flatMap((a, i) => placed.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)))
  return Math.min(...distances)
}

function farthestMove(points: readonly SpreadPoint[], placed: readonly Placed[]): number {
  const byId = new Map(points.map((point) => [point.id, point]))
  return Math.max(
    ...placed.map(({ id, x, y }) => {
      const from = byId.get(id)
      return from === undefined ? Number.NaN : Math.hypot(x - from.x, y - from.y)
    }),
  )
}

describe('crowded dots are pushed apart', () => {
  const stacked = Array.from({ length: 12 }, (_, i) => ({ id: `s${i}`, x: 50, y: 50 }))
  const line = Array.from({ length: 20 }, (_, i) => ({ id: `l${i}`, x: i * 3, y: 0 }))

  it.each([
    ['two of one place', stacked.slice(0, 2), 13],
    ['three of one place', stacked.slice(0, 3), 15],
    ['twelve of one place', stacked, 50],
    ['a line', line, 80],
    ['thirty in central Europe', scatter(30, 120, 100), 40],
    ['a hundred on a map', scatter(100, 700, 400), 30],
  ])('%s: all have their room, none goes far', (_, points, reach) => {
    const placed = spreadApart(points, 24)
    expect(closest(placed)).toBeGreaterThanOrEqual(24)
    expect(farthestMove(points, placed)).toBeLessThan(reach)
  })

  it('and those that have their room do not move at all', () => {
    const alone = { id: 'alone', x: 500.123, y: 20.5 }
    expect(spreadApart([...line, alone], 24)).toContainEqual(alone)
    const apart = [
      { id: 'a', x: 0, y: 0 },
      { id: 'b', x: 24, y: 0 },
    ]
    expect(spreadApart(apart, 24)).toEqual(apart)
    expect(spreadApart([], 24)).toEqual([])
  })

  it('in the same way whatever order they come in', () => {
    const points = scatter(60, 120, 100)
    expect(spreadApart(points.toReversed(), 24)).toEqual(spreadApart(points, 24))
  })

  it('around one that is fixed', () => {
    const fixed = { id: 'chosen', x: 50, y: 50, fixed: true }
    const placed = spreadApart([...stacked, fixed], 24)
    expect(placed).toContainEqual({ id: 'chosen', x: 50, y: 50 })
    expect(closest(placed)).toBeGreaterThanOrEqual(24)
  })

  it('without leaving the bounds', () => {
    const corner = stacked.map(({ id }) => ({ id, x: 0, y: 0 }))
    const placed = spreadApart(corner, 24, { minX: 0, minY: 0, maxX: 300, maxY: 200 })
    expect(Math.min(...placed.flatMap(({ x, y }) => [x, y]))).toBeGreaterThanOrEqual(0)
    expect(closest(placed)).toBeGreaterThanOrEqual(24)
  })
})

describe('ten thousand dots', () => {
  it('end within reach of their true places even where there is no room for all', () => {
    const points = scatter(10_000, 1000, 600)
    const placed = spreadApart(points, 24)
    expect(placed).toHaveLength(10_000)
    expect(farthestMove(points, placed)).toBeLessThanOrEqual(24 * 6 + 0.001)
  })
})
