import { describe, expect, it } from 'vitest'

import { differenceOf, intervalOf, meet } from './interval'

describe('the interval of a statement', () => {
  it.each([
    ['exact', 74, { low: 74, high: 74 }],
    ['more-than', 152, { low: 153, high: Infinity }],
    ['nearly', 150, { low: -Infinity, high: 149 }],
    ['about', 300, null],
  ] as const)('of "%s %i"', (qualifier, value, interval) => {
    expect(intervalOf({ qualifier, value })).toEqual(interval)
  })
})

describe('two intervals', () => {
  it('meet where one number lies in both, ends included', () => {
    expect(meet({ low: 1, high: 5 }, { low: 5, high: 9 })).toBe(true)
    expect(meet({ low: 5, high: 9 }, { low: 1, high: 5 })).toBe(true)
    expect(meet({ low: 1, high: 4 }, { low: 5, high: 9 })).toBe(false)
  })

  it('differ by anything from the nearest ends to the farthest', () => {
    expect(differenceOf({ low: 10, high: 12 }, { low: 20, high: 25 })).toEqual({ low: 8, high: 15 })
  })

  it('differ by anything at all where both are open on the same side', () => {
    const open = { low: 3, high: Infinity }
    expect(differenceOf(open, open)).toEqual({ low: -Infinity, high: Infinity })
  })
})
