import { describe, expect, it } from 'vitest'

import {
  type Box,
  type LabelledMark,
  type LabelPlace,
  placeLabels,
  type Segment,
  touches,
} from './label-layout'

const defaultFrame: Box = { x: 0, y: 0, width: 280, height: 160 }

const mark = (x: number, y: number, text = `${x}/${y}`): LabelledMark => ({
  x,
  y,
  radius: 5,
  width: 36,
  height: 14,
  text,
  matters: true,
})

const boxOf = ({ x, y, radius }: LabelledMark): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
})

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

const isPlace = (place: LabelPlace | null): place is LabelPlace => place !== null

/** Fails if a label leaves the frame, or touches a label, a mark or an obstacle. */
function expectClear(
  marks: readonly LabelledMark[],
  places: readonly (LabelPlace | null)[],
  obstacles: readonly Box[] = [],
  frame = defaultFrame,
) {
  const labels = places.filter(isPlace)
  const solid = [...marks.map(boxOf), ...obstacles]
  const collisions = labels.filter(
    (label, index) =>
      labels.slice(index + 1).some((other) => overlap(label, other)) ||
      solid.some((box) => overlap(label, box)) ||
      label.x < frame.x ||
      label.y < frame.y ||
      label.x + label.width > frame.x + frame.width ||
      label.y + label.height > frame.y + frame.height,
  )
  expect(collisions).toEqual([])
  expectUncrossed(labels)
}

/** Fails if a leader crosses another leader, or a label other than its own. */
function expectUncrossed(labels: readonly LabelPlace[]) {
  const crossed = labels.filter(({ leader }, index) =>
    labels.some(
      (other, place) =>
        leader !== null && place !== index && (touches(leader, other) || meet(leader, other.leader)),
    ),
  )
  expect(crossed).toEqual([])
}

/** Whether two lines share a point. */
function meet(a: Segment, b: Segment | null): boolean {
  if (b === null) return false
  const [ax, ay, bx, by] = [a.x2 - a.x1, a.y2 - a.y1, b.x2 - b.x1, b.y2 - b.y1]
  const slant = ax * by - ay * bx
  if (slant === 0) return false
  const [dx, dy] = [b.x1 - a.x1, b.y1 - a.y1]
  const along = [(dx * by - dy * bx) / slant, (dx * ay - dy * ax) / slant]
  return along.every((part) => part >= 0 && part <= 1)
}

/** Pseudo-random marks all over a frame, the same each time. */
function scattered(count: number, { width, height } = defaultFrame): readonly LabelledMark[] {
  return Array.from({ length: count }, (_, n) =>
    mark((n * 7919) % width, (n * 104_729) % height, `label ${n}`),
  )
}

describe('the labels', () => {
  it('stand to the right of a mark that is alone', () => {
    expect(placeLabels([mark(100, 80)], defaultFrame)).toEqual([
      { x: 108, y: 73, width: 36, height: 14, side: 'right', leader: null },
    ])
  })

  it('go left at the right edge, and below in the top right corner of a narrow frame', () => {
    expect(placeLabels([mark(270, 80)], defaultFrame)[0]?.side).toBe('left')
    const narrow = { x: 0, y: 0, width: 40, height: 160 }
    expect(placeLabels([mark(20, 6)], narrow)[0]?.side).toBe('below')
  })

  it('part at equal dates and values', () => {
    const marks = ['74', '73', '> 90', 'about 80'].map((text) => mark(140, 80, text))
    const places = placeLabels(marks, defaultFrame)
    expect(places.map((place) => place?.side)).toEqual(['right', 'left', 'above', 'below'])
    expectClear(marks, places)
  })

  it('find what places there are when a dozen crowd together, the outer ones farther off', () => {
    const marks = Array.from({ length: 12 }, (_, n) => mark(130 + n, 78 + (n % 3), `label ${n}`))
    const places = placeLabels(marks, defaultFrame)
    expect(places.filter(isPlace).length).toBeGreaterThanOrEqual(6)
    expect(places.some((place) => place?.leader)).toBe(true)
    expectClear(marks, places)
  })

  it('are shared by marks that touch and say the same, and only by those', () => {
    expect(placeLabels([mark(100, 80, '300'), mark(103, 80, '300')], defaultFrame)[1]).toBeNull()
    expect(placeLabels([mark(100, 80, '300'), mark(103, 80, '301')], defaultFrame)[1]).not.toBeNull()
    expect(placeLabels([mark(100, 80, '300'), mark(200, 80, '300')], defaultFrame)[1]).not.toBeNull()
  })

  it('keep clear of rays, bars and notes', () => {
    const ray = { x: 112, y: 0, width: 2, height: 160 }
    const places = placeLabels([mark(100, 80)], defaultFrame, [ray])
    expect(places[0]?.side).toBe('left')
    expectClear([mark(100, 80)], places, [ray])
  })

  it('leave a little air before what they must not touch', () => {
    const placesAt = (gap: number) =>
      placeLabels([mark(100, 80)], defaultFrame, [{ x: 144 + gap, y: 0, width: 2, height: 160 }])
    expect(placesAt(1)[0]?.side).toBe('left')
    expect(placesAt(2)[0]?.side).toBe('right')
  })

  it('never collide for 500 marks: what fits nowhere is dropped', () => {
    const frame = { ...defaultFrame, width: 900, height: 320 }
    const marks = scattered(500, frame)
    const places = placeLabels(marks, frame)
    expect(places).toHaveLength(500)
    expect(places).toContain(null)
    expect(places.filter(isPlace).length).toBeGreaterThan(50)
    expectClear(marks, places, [], frame)
  })

  it('nearly all find a place for twenty marks on a phone', () => {
    const marks = scattered(20)
    const places = placeLabels(marks, defaultFrame)
    expect(places.filter(isPlace).length).toBeGreaterThanOrEqual(19)
    expectClear(marks, places)
  })

  it('go first to the marks that matter, and stand apart from no other', () => {
    const crowd = Array.from({ length: 40 }, (_, n) => ({
      ...mark(120 + 3 * (n % 9), 70 + 4 * (n % 5), `label ${n}`),
      matters: n >= 36,
    }))
    const places = placeLabels(crowd, defaultFrame)
    expect(places.slice(36).filter(isPlace)).toHaveLength(4)
    expect(places.slice(0, 36).filter((place) => place?.leader)).toEqual([])
    expectClear(crowd, places)
  })

  it('are placed the same way each time', () => {
    expect(placeLabels(scattered(100), defaultFrame)).toEqual(placeLabels(scattered(100), defaultFrame))
  })

  it('are none for no marks, and dropped for a label wider than the frame', () => {
    expect(placeLabels([], defaultFrame)).toEqual([])
    expect(placeLabels([{ ...mark(100, 80), width: 300 }], defaultFrame)).toEqual([null])
  })
})
