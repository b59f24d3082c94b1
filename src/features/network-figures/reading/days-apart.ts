import type { Figure } from '~/model/figure'

const DAY = 86_400_000

/** Whole days between two statements, in either order; `null` unless both are dated to the day. */
export function daysApart(a: Figure, b: Figure): number | null {
  if (a.date?.length !== 10 || b.date?.length !== 10) return null
  return Math.abs(Date.parse(a.date) - Date.parse(b.date)) / DAY
}
