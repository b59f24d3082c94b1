import type { When } from '~/model/claim'
import { yearOf } from '~/model/dates'

/**
 * The years that something may lie in, first and last included; ±Infinity on an open side. A dated thing lies in a single
 * year, whether its source prints the year alone or the day.
 */
export interface Years {
  readonly first: number
  readonly last: number
}

/** The years that a date or bounds allow: 2012-07 is 2012 to 2012, "not before 2019" is 2019 to Infinity. */
export function yearsOf({ date, notBefore, notAfter }: When): Years {
  const [earliest, latest] = [date ?? notBefore, date ?? notAfter]
  return {
    first: earliest === undefined ? -Infinity : yearOf(earliest),
    last: latest === undefined ? Infinity : yearOf(latest),
  }
}

/**
 * Where a time lies relative to a year: wholly `earlier` or `later`, `in` it, or `unknown` if its bounds allow this year
 * and another. A bound is never taken for a date.
 */
export function placeOf({ first, last }: Years, year: number): 'earlier' | 'in' | 'later' | 'unknown' {
  if (last < year) return 'earlier'
  if (first > year) return 'later'
  return first === last ? 'in' : 'unknown'
}

/** Sort order: by the first year that each allows, then by the last; an open start comes first. */
export function compareYears(a: Years, b: Years): number {
  if (a.first !== b.first) return a.first < b.first ? -1 : 1
  if (a.last !== b.last) return a.last < b.last ? -1 : 1
  return 0
}
