import type { PartialDate } from '~/model/claim'

/** The same date without its day: what is said "in June 2020" needs no more. */
export function toMonth(date: PartialDate): PartialDate {
  return date.slice(0, 7)
}
