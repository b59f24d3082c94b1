import type { Figure } from '~/model/figure'

type Statement = Pick<Figure, 'value' | 'qualifier'>

/** The whole numbers from `low` to `high`, both included; an open side is ±Infinity. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/**
 * What a statement allows the true number to be. `null` for "about": nobody knows how wide it is,
 * so it can neither agree nor disagree with anything.
 */
export function intervalOf({ value, qualifier }: Statement): Interval | null {
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

/**
 * Whether a number stands beside "nearly" or "more than" the very same number: 150 and "nearly 150". Their
 * intervals do not meet, but whoever rounds says both of one true number, so neither contradicts the other.
 */
export function isRounding(a: Statement, b: Statement): boolean {
  const isOneSided = ({ qualifier }: Statement) => qualifier === 'nearly' || qualifier === 'more-than'
  return (
    a.value === b.value &&
    ((a.qualifier === 'exact' && isOneSided(b)) || (b.qualifier === 'exact' && isOneSided(a)))
  )
}

/** Everything that `to − from` can be. */
export function differenceOf(from: Interval, to: Interval): Interval {
  return { low: to.low - from.high, high: to.high - from.low }
}
