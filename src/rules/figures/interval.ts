import type { Figure } from '~/model/figure'

type Statement = Pick<Figure, 'value' | 'qualifier'>

/** The whole numbers from `low` to `high`, both included; an open side is ±Infinity. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/**
 * The interval that a statement allows the true number to lie in. `null` for "about": its width is unknown, so it can
 * neither agree nor disagree with anything.
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

/** Whether two intervals share a number. */
export function meet(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high
}

/**
 * Whether one side is exact and the other "nearly" or "more than" the very same number: 150 and "nearly 150". Their
 * intervals do not meet, but both are common roundings of one true number, so neither contradicts the other.
 */
export function isRounding(a: Statement, b: Statement): boolean {
  const isOneSided = ({ qualifier }: Statement) => qualifier === 'nearly' || qualifier === 'more-than'
  return (
    a.value === b.value &&
    ((a.qualifier === 'exact' && isOneSided(b)) || (b.qualifier === 'exact' && isOneSided(a)))
  )
}

/** The interval of `to − from`. */
export function differenceOf(from: Interval, to: Interval): Interval {
  return { low: to.low - from.high, high: to.high - from.low }
}
