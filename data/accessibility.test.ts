import { expect, it } from 'vitest'

import { readAccessibilityStatement } from './accessibility'

const statement = readAccessibilityStatement()
const write = (change: object) => JSON.stringify({ ...statement, ...change })

it('the accessibility statement is well-formed and its counts add up', () => {
  const { criteria } = statement
  expect(criteria.total).toBe(106)
  expect(criteria.yes + criteria.no).toBe(criteria.applicable)
})

it.each([
  [{ state: 'perfect' }, /accessibility\.json · state · not-in-list/],
  [
    { criteria: { total: 106, tested: 106, applicable: 60, yes: 60, no: 1 } },
    /criteria · "yes" and "no" do not add up/,
  ],
  [{ limits: [{ fr: 'Une limite' }] }, /limits\.0\.en/],
  [
    { state: 'assessed', criteria: { total: 106, tested: 50, applicable: 20, yes: 20, no: 0 } },
    /"assessed" is for when all 106 criteria were tested/,
  ],
])('a statement with %j is refused, and why', (change, reason) => {
  expect(() => readAccessibilityStatement(write(change))).toThrow(reason)
})
