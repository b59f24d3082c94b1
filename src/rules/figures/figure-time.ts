import type { When } from '~/model/claim'
import { earliestDay, latestDay, yearFraction, yearOf } from '~/model/dates'
import type { Figure } from '~/model/figure'
import type { NetworkEvent } from '~/model/network'

/** A stretch of time in year fractions (2020.43); a side that nobody knows is ±Infinity. */
export interface TimeSpan {
  readonly from: number
  readonly to: number
}

/** Years, both included. */
export interface YearSpan {
  readonly from: number
  readonly to: number
}

/** When a statement was made: one moment (`from` = `to`) if it is dated, else its bounds. */
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

/** Whether it has a date of its own; otherwise it has bounds at best. */
export function isDated<T extends { readonly date?: When['date'] | null }>(
  statement: T,
): statement is T & { readonly date: string } {
  return typeof statement.date === 'string'
}

/** The year a statement certainly belongs to: that of its date, or the one that holds both bounds. */
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
 * Oldest first. An undated statement stands where its bounds begin, failing that where they end,
 * and last when it has none; the id settles what time leaves equal.
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
