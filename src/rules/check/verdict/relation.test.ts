import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Quantity } from '~/rules/check/reading'
import { hedgeNames } from '~/rules/check/words/lexicon'
import { type Agreement, agreementOf } from '~/rules/figures/agreement'
import { figure } from '~/rules/figures/figures.fixture'

import { type Relation, relationOf } from './relation'

const relation = (quantity: Quantity, given: Parameters<typeof figure>[0]) =>
  relationOf({ metric: 'posts', unit: 'embassies', quantity }, figure(given))

describe('a statement beside a number of a sentence', () => {
  it.each([
    ['exact', 74, 'exact', 74, 'said'],
    ['nearly', 300, 'nearly', 300, 'said'],
    ['about', 300, 'about', 300, 'said'],
    ['exact', 300, 'nearly', 300, 'rounded'],
    ['more-than', 300, 'exact', 300, 'rounded'],
    ['exact', 300, 'about', 300, 'reworded'],
    ['about', 300, 'more-than', 300, 'reworded'],
    ['at-least', 300, 'exact', 300, 'reworded'],
    ['at-least', 300, 'more-than', 300, 'reworded'],
    ['fewer-than', 300, 'nearly', 300, 'reworded'],
    ['fewer-than', 300, 'exact', 300, 'ruled-out'],
    ['nearly', 300, 'more-than', 300, 'ruled-out'],
    ['at-most', 300, 'more-than', 300, 'ruled-out'],
    ['exact', 301, 'more-than', 300, 'allowed'],
    ['more-than', 70, 'exact', 74, 'allowed'],
    ['exact', 299, 'exact', 300, 'ruled-out'],
    ['about', 290, 'exact', 300, 'unsettled'],
    ['exact', 290, 'about', 300, 'unsettled'],
  ] as const)('%s %i, and %s %i: %s', (hedge, value, qualifier, stated, expected) => {
    expect(relation({ hedge, value }, { qualifier, value: stated })).toBe(expected)
  })

  it('allows a range that it lies in, or meets', () => {
    const range = { hedge: 'between', low: 70, high: 80 } as const
    expect(relation(range, { value: 80 })).toBe('allowed')
    expect(relation(range, { value: 81 })).toBe('ruled-out')
    expect(relation(range, { value: 79, qualifier: 'more-than' })).toBe('allowed')
  })

  it('is compared only where it counts the same, by whatever name', () => {
    const quantity = { hedge: 'exact', value: 74 } as const
    expect(relation(quantity, { unit: 'attaches' })).toBe('said')
    expect(relation(quantity, { unit: 'antennas' })).toBe('counted-otherwise')
    expect(relation(quantity, { metric: 'countries', unit: 'countries' })).toBe('counted-otherwise')
  })

  it('agrees with it, or does not, as two statements would', () => {
    const numbers = fc.record({
      qualifier: fc.constantFrom(...(['exact', 'more-than', 'nearly', 'about'] as const)),
      value: fc.integer({ min: 1, max: 9 }),
    })
    const told: Partial<Record<Relation, Agreement>> = {
      allowed: 'compatible',
      'ruled-out': 'conflict',
      unsettled: 'unknown',
    }
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const found = relation({ hedge: a.qualifier, value: a.value }, b)
        const agreement = agreementOf(figure(a), figure({ ...b, id: 'b' }))
        expect(told[found] ?? agreement).toBe(agreement)
      }),
    )
  })

  it('never rules out what allows the very same numbers', () => {
    for (const hedge of hedgeNames) {
      expect(relation({ hedge, value: 74 }, { qualifier: 'about', value: 74 })).not.toBe('ruled-out')
    }
  })
})
