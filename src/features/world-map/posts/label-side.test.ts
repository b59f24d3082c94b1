import { describe, expect, it } from 'vitest'

import { labelSide } from './label-side'

const mark = { x: 100, y: 100 }
const label = { width: 80, height: 36 }
const frame = { minX: 0, minY: 0, maxX: 400, maxY: 300 }

describe('a label', () => {
  it('stands to the right of its mark where nothing is in the way', () => {
    expect(labelSide(mark, label, [], frame)).toBe('right')
  })

  it('goes where it covers no other mark', () => {
    expect(labelSide(mark, label, [{ x: 130, y: 105 }], frame)).toBe('left')
    expect(
      labelSide(
        mark,
        label,
        [
          { x: 130, y: 105 },
          { x: 60, y: 105 },
        ],
        frame,
      ),
    ).toBe('above')
  })

  it('is never cut by the edge of the map, even if it then covers a mark', () => {
    const edge = { x: 380, y: 100 }
    expect(labelSide(edge, label, [{ x: 340, y: 100 }], frame)).not.toMatch(/right/)
  })
})
