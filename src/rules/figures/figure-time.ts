import type { When } from '~/model/claim'
import { earliestDay, latestDay, yearFraction, yearOf } from '~/model/dates'
import type { Figure } from '~/model/figure'
import type { NetworkEvent } from '~/model/network'

/** A range of time in fractional years (2020.43); ±Infinity where a side is unknown. */
export interface TimeSpan {
  readonly from: number
  readonly to: number
}

/** Years, both included. */
export interface YearSpan {
  readonly from: number
  readonly to: number
}

/** The time of a statement: one moment (`from` = `to`) if it is dated, else its bounds. */
export function timeOf(statement: Figure | NetworkEvent): TimeSpan {
  if (isDated(statement)) {
    const at = yearFraction(statement.date)
    return { from: at, to: at }
  }
  const { notBefore, notAfter } = statement
  return {
    from: notBefore === undefined ? -Infinity : yearFraction(earliestDay(notBefore)),
    to: notAfter === undefined ? Infinity : yearFraction(latestDay(notAfter)),
  }
}

/** Whether it has a date of its own, not just bounds or nothing. */
export function isDated<T extends { readonly date?: When['date'] | null }>(
  statement: T,
): statement is T & { readonly date: string } {
  return typeof statement.date === 'string'
}

/** The year that a statement certainly belongs to: that of its date, or of both its bounds. Null if there is none. */
export function yearOfFigure(figure: Figure): number | null {
  if (isDated(figure)) return yearOf(figure.date)
  if (figure.notBefore === undefined || figure.notAfter === undefined) return null
  const year = yearOf(figure.notBefore)
  return yearOf(figure.notAfter) === year ? year : null
}

/** Whether a statement falls, or may fall, within the years. */
export function isWithinYears(statement: Figure | NetworkEvent, years: YearSpan): boolean {
  const { from, to } = timeOf(statement)
  return from < years.to + 1 && to >= years.from
}

/**
 * Sort order: oldest first. An undated statement sorts by the start of its bounds, else by their end, else last; ties are
 * broken by id.
 */
export function compareByTime(a: Figure, b: Figure): number {
  const [timeA, timeB] = [timeOf(a), timeOf(b)]
  return (
    ascending(firstKnown(timeA), firstKnown(timeB)) || ascending(timeA.to, timeB.to) || ascending(a.id, b.id)
  )
}

function firstKnown({ from, to }: TimeSpan): number {
  return from === -Infinity ? to : from
}

function ascending<T extends number | string>(a: T, b: T): number {
  if (a < b) return -1
  return a > b ? 1 : 0
}
