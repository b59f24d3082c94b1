import type { PartialDate, When } from './claim'

/*
 * A partial date is the span of days that it may mean: `2020` is any day of 2020. These functions do calendar arithmetic on
 * such spans, without a clock or a time zone. They expect well-formed dates: the parser has checked them.
 */

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && isLeap ? 29 : (monthLengths[month - 1] ?? Number.NaN)
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}

interface DateParts {
  readonly year: number
  readonly month: number | undefined
  readonly day: number | undefined
}

/** Reads fixed positions instead of splitting: the first render asks for hundreds of dates. */
function partsOf(date: PartialDate): DateParts {
  return {
    year: yearOf(date),
    month: date.length > 4 ? Number(date.slice(5, 7)) : undefined,
    day: date.length > 7 ? Number(date.slice(8, 10)) : undefined,
  }
}

/** The calendar year: `2020-06` gives 2020. */
export function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4))
}

/** The same date without its day: "in June 2020" needs no more. */
export function toMonth(date: PartialDate): PartialDate {
  return date.slice(0, 7)
}

/** First day that the date may mean, as `YYYY-MM-DD`. */
export function earliestDay(date: PartialDate): string {
  return `${date}-01-01`.slice(0, 10)
}

/** Last day that the date may mean, as `YYYY-MM-DD`. */
export function latestDay(date: PartialDate): string {
  const { year, month = 12, day = daysInMonth(year, month) } = partsOf(date)
  return `${date.slice(0, 4)}-${two(month)}-${two(day)}`
}

/** First and last day that a `When` allows; null where it is open on that side. The date wins over bounds. */
export function daysOf(when: When): { from: string | null; to: string | null } {
  const from = when.date ?? when.notBefore
  const to = when.date ?? when.notAfter
  return {
    from: from === undefined ? null : earliestDay(from),
    to: to === undefined ? null : latestDay(to),
  }
}

function dayOfYear(day: string): number {
  const { year, month = 1, day: dayOfMonth = 1 } = partsOf(day)
  let days = dayOfMonth - 1
  for (let m = 1; m < month; m += 1) days += daysInMonth(year, m)
  return days
}

/** Middle of the date's span, in years: `2020` gives 2020.5, `2020-06-05` about 2020.43. */
export function yearFraction(date: PartialDate): number {
  const year = yearOf(date)
  const middle = (dayOfYear(earliestDay(date)) + dayOfYear(latestDay(date)) + 1) / 2
  return year + middle / (dayOfYear(`${date.slice(0, 4)}-12-31`) + 1)
}

/**
 * Whole years from one date to another, as exact as the less exact of the two: 2020-07-01 to 2026-06-30 is 5, 2015 to
 * 2026-11-22 is 11. 0 if `later` is not later.
 */
export function wholeYearsBetween(earlier: PartialDate, later: PartialDate): number {
  const exactness = Math.min(earlier.length, later.length)
  const years = yearOf(later) - yearOf(earlier)
  const short = later.slice(5, exactness) < earlier.slice(5, exactness) ? 1 : 0
  return Math.max(0, years - short)
}

/** The same date `n` years later (earlier if negative), as exact as before; 29 February becomes the 28th. */
export function addYears(date: PartialDate, n: number): PartialDate {
  const { year, month, day } = partsOf(date)
  const moved = String(year + n).padStart(4, '0')
  if (month === undefined) return moved
  if (day === undefined) return `${moved}-${two(month)}`
  return `${moved}-${two(month)}-${two(Math.min(day, daysInMonth(year + n, month)))}`
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Sort order: by the first day that a date may mean, then by the last: 2020-01-01, 2020-01, 2020, 2020-02. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  return order(earliestDay(a), earliestDay(b)) || order(latestDay(a), latestDay(b))
}

/** Sort order: by the first known day (`notAfter` where it stands alone); without any date last. */
export function compareWhens(a: When, b: When): number {
  const [dayA, dayB] = [daysOf(a), daysOf(b)]
  const [lastA, lastB] = [dayA.to ?? '9999', dayB.to ?? '9999']
  return order(dayA.from ?? lastA, dayB.from ?? lastB) || order(lastA, lastB)
}
