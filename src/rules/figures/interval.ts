import type { Figure } from '~/model/figure'

/** The whole numbers from `low` to `high`, both included; an open side is ±Infinity. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/**
 * What a statement allows the true number to be. `null` for "about": nobody knows how wide it is,
 * so it can neither agree nor disagree with anything.
 */
export function intervalOf({ value, qualifier }: Pick<Figure, 'value' | 'qualifier'>): Interval | null {
  switch (qualifier) {
    case 'exact':
      return { low: value, high: value }
    case 'more-than':
      return { low: value + 1, high: Infinity }
    case 'nearly':
      return { low: -Infinity, high: value - 1 }
    case 'about':
      return null
  }
}

/** Whether one number can satisfy both. */
export function meet(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high
}

/** Everything that `to − from` can be. */
export function differenceOf(from: Interval, to: Interval): Interval {
  return { low: to.low - from.high, high: to.high - from.low }
}
