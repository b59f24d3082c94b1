import { describe, expect, it } from 'vitest'

import type { Figure } from '~/model/figure'
import { compareFigures } from '~/rules/figures/comparison'
import { figure } from '~/rules/figures/figures.fixture'

import { clausesOf, suggestedChange, unmeasuredSince } from './warning-clauses'

const before = figure({ id: 'before', value: 92, date: '2017-06-12' })
const after = figure({ id: 'after', value: 74, date: '2024-02-08' })

function compared(from: Figure, to: Figure, others: readonly Figure[] = []) {
  const comparison = compareFigures(from, to, [from, to, ...others])
  if (!comparison) throw new Error('nothing to compare')
  return comparison
}

const against = (id: string, value: number) => figure({ id, value, date: '2017-03-01' })

describe('who contradicts a number', () => {
  const others = [against('x', 80), against('y', 81), against('z', 82)]

  it('is named up to two, the official ones first, and counted beyond', () => {
    const clauses = clausesOf(compared(before, after, others), ({ id }) => id === 'z')
    expect(clauses.map((clause) => clause.against?.id)).toEqual(['z', 'y'])
    expect(clauses.map((clause) => clause.others)).toEqual([0, 1])
  })

  it('is named once where the number repeats an older text anyway', () => {
    const origin = figure({ id: 'origin', value: 92, date: '2010' })
    const echo = { ...before, echoOf: 'origin' }
    const clauses = clausesOf(compared(echo, after, [origin, ...others]), () => false)
    expect(clauses.map(({ warning }) => warning.kind)).toEqual(['from-is-echo', 'contradicted'])
    expect(clauses[0]?.cited.map(({ id }) => id)).toEqual(['before', 'origin'])
  })
})

describe('since when nothing is measured', () => {
  const echo = { ...before, echoOf: 'origin' }

  it('is the year of the older side that repeats an older text', () => {
    expect(unmeasuredSince(compared(echo, after))).toBe(2017)
  })

  it('is not said where the newer side repeats one, or of the two in reverse', () => {
    expect(unmeasuredSince(compared(before, { ...after, echoOf: 'origin' }))).toBeNull()
    expect(unmeasuredSince(compared({ ...after, echoOf: 'origin' }, before))).toBeNull()
  })
})

it.each([
  ['at-least-more', 'rise'],
  ['same-or-fewer', 'fall'],
  ['same', 'change'],
] as const)('%s suggests a %s', (kind, change) => {
  expect(suggestedChange(kind === 'at-least-more' ? { kind, by: 1 } : { kind })).toBe(change)
})
