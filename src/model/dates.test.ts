import { describe, expect, it } from 'vitest'

import {
  addYears,
  compareDates,
  compareWhens,
  daysOf,
  earliestDay,
  latestDay,
  wholeYearsBetween,
  yearFraction,
  yearOf,
} from './dates'

describe('a partial date is the span of days it may mean', () => {
  it.each([
    ['2020', 2020, '2020-01-01', '2020-12-31', 2020.5],
    ['2020-02', 2020, '2020-02-01', '2020-02-29', 2020 + 45.5 / 366],
    ['2100-02', 2100, '2100-02-01', '2100-02-28', 2100 + 45 / 365],
    ['2020-06-05', 2020, '2020-06-05', '2020-06-05', 2020 + 156.5 / 366],
    ['2017-12-31', 2017, '2017-12-31', '2017-12-31', 2017 + 364.5 / 365],
    ['1961', 1961, '1961-01-01', '1961-12-31', 1961.5],
  ])('%s', (date, year, first, last, fraction) => {
    expect(yearOf(date)).toBe(year)
    expect(earliestDay(date)).toBe(first)
    expect(latestDay(date)).toBe(last)
    expect(yearFraction(date)).toBeCloseTo(fraction, 10)
  })

  it('puts 5 June 2020 at 2020.43 on the axis', () => {
    expect(yearFraction('2020-06-05')).toBeCloseTo(2020.43, 2)
  })

  it('leaves open what the bounds leave open', () => {
    expect(daysOf({ notBefore: '2014' })).toEqual({ from: '2014-01-01', to: null })
    expect(daysOf({ notAfter: '2014-02' })).toEqual({ from: null, to: '2014-02-28' })
    expect(daysOf({})).toEqual({ from: null, to: null })
    expect(daysOf({ date: '2019', notBefore: '2001' })).toEqual({
      from: '2019-01-01',
      to: '2019-12-31',
    })
  })
})

describe('whole years are counted as exactly as the less exact date allows', () => {
  it.each([
    ['2020-07-01', '2026-11-22', 6],
    ['2020-07-01', '2026-06-30', 5],
    ['2020-07-01', '2026-07-01', 6],
    ['2011-07-04', '2026-11-22', 15],
    ['2020-12', '2026-11-22', 5],
    ['2020-11', '2026-11-22', 6],
    ['2015', '2026-11-22', 11],
    ['2026-11-22', '2020', 0],
    ['2020-02-29', '2021-02-28', 0],
  ])('%s to %s is %i', (earlier, later, years) => {
    expect(wholeYearsBetween(earlier, later)).toBe(years)
  })
})

describe('adding years keeps the exactness', () => {
  it.each([
    ['2026-11-22', -5, '2021-11-22'],
    ['2024-02-29', -5, '2019-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2026-11', -5, '2021-11'],
    ['2026', 1, '2027'],
  ])('%s %i → %s', (date, n, moved) => {
    expect(addYears(date, n)).toBe(moved)
  })
})

describe('order', () => {
  it('goes by the first day, then by the last', () => {
    const dates = ['2020', '2020-06', '2019-12-31', '2020-01-01', '2020-01', '2021']
    expect(dates.toSorted(compareDates)).toEqual([
      '2019-12-31',
      '2020-01-01',
      '2020-01',
      '2020',
      '2020-06',
      '2021',
    ])
  })

  it('puts what has no date at all last', () => {
    const whens = [{}, { notAfter: '2012' }, { date: '2011' }, { notBefore: '2013' }]
    expect(whens.toSorted(compareWhens)).toEqual([
      { date: '2011' },
      { notAfter: '2012' },
      { notBefore: '2013' },
      {},
    ])
  })
})
