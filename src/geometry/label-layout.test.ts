import { describe, expect, it } from 'vitest'

import { type Box, type LabelledMark, type LabelPlace, placeLabels } from './label-layout'

const FRAME: Box = { x: 0, y: 0, width: 280, height: 160 }

const mark = (x: number, y: number, text = `${x}/${y}`): LabelledMark => ({
  x,
  y,
  radius: 5,
  width: 36,
  height: 14,
  text,
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
  frame = FRAME,
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
}

/** Marks all over a frame: it looks random and is the same each time. */
function scattered(count: number, { width, height } = FRAME): readonly LabelledMark[] {
  return Array.from({ length: count }, (_, n) =>
    mark((n * 7919) % width, (n * 104_729) % height, `label ${n}`),
  )
}

describe('the labels', () => {
  it('stand to the right of a mark that is alone', () => {
    expect(placeLabels([mark(100, 80)], FRAME)).toEqual([
      { x: 108, y: 73, width: 36, height: 14, side: 'right', far: false },
    ])
  })

  it('go left at the right edge, and below in the top right corner of a narrow frame', () => {
    expect(placeLabels([mark(270, 80)], FRAME)[0]?.side).toBe('left')
    const narrow = { x: 0, y: 0, width: 40, height: 160 }
    expect(placeLabels([mark(20, 6)], narrow)[0]?.side).toBe('below')
  })

  it('part at equal dates and values', () => {
    const marks = ['74', '73', '> 90', 'about 80'].map((text) => mark(140, 80, text))
    const places = placeLabels(marks, FRAME)
    expect(places.map((place) => place?.side)).toEqual(['right', 'left', 'above', 'below'])
    expectClear(marks, places)
  })

  it('all find a place when a dozen crowd together, the outer ones farther off', () => {
    const marks = Array.from({ length: 12 }, (_, n) => mark(130 + n, 78 + (n % 3), `label ${n}`))
    const places = placeLabels(marks, FRAME)
    expect(places.filter(isPlace)).toHaveLength(12)
    expect(places.some((place) => place?.far)).toBe(true)
    expectClear(marks, places)
  })

  it('are shared by marks that touch and say the same, and only by those', () => {
    expect(placeLabels([mark(100, 80, '300'), mark(103, 80, '300')], FRAME)[1]).toBeNull()
    expect(placeLabels([mark(100, 80, '300'), mark(103, 80, '301')], FRAME)[1]).not.toBeNull()
    expect(placeLabels([mark(100, 80, '300'), mark(200, 80, '300')], FRAME)[1]).not.toBeNull()
  })

  it('keep clear of rays, bars and notes', () => {
    const ray = { x: 112, y: 0, width: 2, height: 160 }
    const places = placeLabels([mark(100, 80)], FRAME, [ray])
    expect(places[0]?.side).toBe('left')
    expectClear([mark(100, 80)], places, [ray])
  })

  it('leave a little air before what they must not touch', () => {
    const placesAt = (gap: number) =>
      placeLabels([mark(100, 80)], FRAME, [{ x: 144 + gap, y: 0, width: 2, height: 160 }])
    expect(placesAt(1)[0]?.side).toBe('left')
    expect(placesAt(2)[0]?.side).toBe('right')
  })

  it('never collide for 500 marks: what fits nowhere is dropped', () => {
    const frame = { ...FRAME, width: 900, height: 320 }
    const marks = scattered(500, frame)
    const places = placeLabels(marks, frame)
    expect(places).toHaveLength(500)
    expect(places).toContain(null)
    expect(places.filter(isPlace).length).toBeGreaterThan(50)
    expectClear(marks, places, [], frame)
  })

  it('all find a place for twenty marks on a phone', () => {
    const marks = scattered(20)
    const places = placeLabels(marks, FRAME)
    expect(places.filter(isPlace)).toHaveLength(20)
    expectClear(marks, places)
  })

  it('are placed the same way each time', () => {
    expect(placeLabels(scattered(100), FRAME)).toEqual(placeLabels(scattered(100), FRAME))
  })

  it('are none for no marks, and dropped for a label wider than the frame', () => {
    expect(placeLabels([], FRAME)).toEqual([])
    expect(placeLabels([{ ...mark(100, 80), width: 300 }], FRAME)).toEqual([null])
  })
})
