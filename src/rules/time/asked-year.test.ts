import { expect, it } from 'vitest'

import { askedYear } from './asked-year'

const network = { edition: '2026-11-22' }

it.each([2006, 2012, 2026])('the year %d can be asked for, by what is known today or was then', (at) => {
  expect(askedYear({ at, known: null }, network)).toEqual({ year: at, known: 'today' })
  expect(askedYear({ at, known: 'then' }, network)).toEqual({ year: at, known: 'then' })
})

it.each([null, 2005, 2027])('%s is no year that can be asked for', (at) => {
  expect(askedYear({ at, known: 'then' }, network)).toBeNull()
})
