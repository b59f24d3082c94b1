import { describe, expect, it } from 'vitest'

import type { When } from '~/model/claim'

import { compareYears, placeOf, yearsOf } from './years'

describe('the years that a date or bounds allow', () => {
  it.each<[When, number, number]>([
    [{ date: '2012' }, 2012, 2012],
    [{ date: '2012-07-04' }, 2012, 2012],
    [{ notBefore: '2012-08', notAfter: '2013-07' }, 2012, 2013],
    [{ notBefore: '2019' }, 2019, Infinity],
    [{ notAfter: '2010-08-31' }, -Infinity, 2010],
    [{}, -Infinity, Infinity],
    // The date takes precedence over bounds.
    [{ date: '2015', notBefore: '2010', notAfter: '2020' }, 2015, 2015],
  ])('%j: %d to %d', (when, first, last) => {
    expect(yearsOf(when)).toEqual({ first, last })
  })
})

describe('where a time lies, seen from 2012', () => {
  it.each<[When, string]>([
    [{ date: '2012-12-31' }, 'in'],
    [{ date: '2011-12-31' }, 'earlier'],
    [{ date: '2013-01-01' }, 'later'],
    // Bounds within one year belong to it, wider ones to no year, though they may lie wholly before or after one.
    [{ notBefore: '2012-02', notAfter: '2012-03' }, 'in'],
    [{ notBefore: '2012-08', notAfter: '2013-07' }, 'unknown'],
    [{ notBefore: '2009', notAfter: '2011' }, 'earlier'],
    [{ notAfter: '2011' }, 'earlier'],
    [{ notBefore: '2013' }, 'later'],
    [{ notBefore: '2012' }, 'unknown'],
    [{ notAfter: '2012' }, 'unknown'],
    [{}, 'unknown'],
  ])('%j is %s', (when, place) => {
    expect(placeOf(yearsOf(when), 2012)).toBe(place)
  })
})

it('years are ordered by their start, then by their end, open starts first', () => {
  const all = [{ notAfter: '2010' }, {}, { date: '2009' }, { notBefore: '2009' }, { date: '2011' }].map(
    yearsOf,
  )
  expect(all.toReversed().sort(compareYears)).toEqual(all)
})
