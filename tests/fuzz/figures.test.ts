import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Figure, Metric } from '../../src/model/figure'
import { agreementOf } from '../../src/rules/figures/agreement'
import { compareFigures, type Verdict } from '../../src/rules/figures/comparison'
import { differenceOf, type Interval, intervalOf, meet } from '../../src/rules/figures/interval'
import { runs } from './runs'

const units = {
  officers: ['officers'],
  posts: ['embassies', 'services', 'attaches', 'delegations', 'antennas', 'locations'],
  countries: ['countries'],
} as const

const value = fc.oneof(fc.nat(20), fc.nat(), fc.maxSafeNat())

const figures: fc.Arbitrary<Figure> = fc
  .constantFrom<Metric>('officers', 'posts', 'countries')
  .chain((metric) =>
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      metric: fc.constant(metric),
      value,
      qualifier: fc.constantFrom('exact' as const, 'more-than' as const, 'nearly' as const, 'about' as const),
      unit: fc.constantFrom(...units[metric]),
      date: fc.constantFrom(null, '2010', '2017-05', '2024-02-01'),
      dateKind: fc.constant('as-of' as const),
      source: fc.constantFrom('s', 't'),
    }),
  )

const intervals: fc.Arbitrary<Interval> = figures.map(intervalOf).filter((interval) => interval !== null)

/** A number that the interval contains. */
function within({ low, high }: Interval, offset: number): number {
  if (low === -Infinity) return high - (offset % 1000)
  return Math.min(high, low + (offset % 1000))
}

const turned: Readonly<Record<Verdict['kind'], Verdict['kind']>> = {
  'same-statement': 'same-statement',
  same: 'same',
  'same-or-more': 'same-or-fewer',
  'same-or-fewer': 'same-or-more',
  more: 'fewer',
  fewer: 'more',
  'at-least-more': 'at-least-fewer',
  'at-least-fewer': 'at-least-more',
  'cannot-tell': 'cannot-tell',
  rounding: 'rounding',
  'not-comparable': 'not-comparable',
}

describe('what two statements allow', () => {
  it('a difference is the other one turned round', () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        const [there, back] = [differenceOf(a, b), differenceOf(b, a)]
        expect([there.low + back.high || 0, there.high + back.low || 0]).toEqual([0, 0])
      }),
      runs(200, 10_000),
    )
  })

  it('a difference holds every difference of numbers that the two allow', () => {
    fc.assert(
      fc.property(intervals, intervals, fc.nat(), fc.nat(), (a, b, m, n) => {
        const { low, high } = differenceOf(a, b)
        const difference = within(b, n) - within(a, m)
        expect(low <= difference && difference <= high).toBe(true)
      }),
      runs(200, 10_000),
    )
  })

  it('they meet exactly when one number satisfies both, whichever is named first', () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        expect(meet(a, b)).toBe(meet(b, a))
        expect(meet(a, b)).toBe(Math.max(a.low, b.low) <= Math.min(a.high, b.high))
        expect(meet(a, a)).toBe(true)
      }),
      runs(200, 10_000),
    )
  })

  it('agreement does not depend on which is named first, and an allowed exact number agrees', () => {
    fc.assert(
      fc.property(figures, figures, fc.nat(), (a, b, offset) => {
        expect(agreementOf(a, b)).toBe(agreementOf(b, a))
        const interval = intervalOf(a)
        const allowed = interval ? within(interval, offset) : a.value
        expect(agreementOf(a, { ...a, id: 'exact', value: allowed, qualifier: 'exact' })).toBe(
          interval ? 'compatible' : 'unknown',
        )
      }),
      runs(200, 10_000),
    )
  })

  it('a comparison the other way round says the same of the change, turned round', () => {
    fc.assert(
      fc.property(figures, figures, (from, to) => {
        const [there, back] = [compareFigures(from, to, [from, to]), compareFigures(to, from, [from, to])]
        const [one, other] = [there?.verdict, back?.verdict]
        expect(there === null).toBe(from.metric !== to.metric)
        expect(other?.kind).toBe(one && turned[one.kind])
        const by = [one, other].map((verdict) => (verdict && 'by' in verdict ? verdict.by : null))
        expect(by[0]).toBe(by[1])
      }),
      runs(300, 10_000),
    )
  })
})
