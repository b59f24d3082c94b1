import type { Figure } from '~/model/figure'
import type { Quantity, Understanding } from '~/rules/check/reading'
import { type Interval, intervalOf, isRounding, meet } from '~/rules/figures/interval'
import { kinshipOf } from '~/rules/figures/units'

/** The relation of a source's statement to a number of a sentence. */
export type Relation =
  /** Same number, same qualifier. */
  | 'said'
  /** Same number, another qualifier that does not contradict it: 300 and "about 300"; "at least 300" and "more than 300". */
  | 'reworded'
  /** Same number, exact on one side and rounded on the other: 300 and "nearly 300" or "more than 300". */
  | 'rounded'
  | 'allowed'
  | 'ruled-out'
  /** One of them is "about" another number. */
  | 'unsettled'
  /** It counts another unit. */
  | 'counted-otherwise'

/** A number of a sentence, understood in one way. */
export interface UnderstoodNumber extends Understanding {
  readonly quantity: Quantity
}

/** The relation of a statement to a number of a sentence, by metric, unit and interval. */
export function relationOf({ metric, unit, quantity }: UnderstoodNumber, figure: Figure): Relation {
  if (figure.metric !== metric || kinshipOf(unit, figure.unit) === 'different') return 'counted-otherwise'
  const isSameNumber = quantity.hedge !== 'between' && quantity.value === figure.value
  if (isSameNumber && quantity.hedge === figure.qualifier) return 'said'
  const statement = asStatement(quantity)
  if (statement !== null && isRounding(statement, figure)) return 'rounded'
  const [claimed, stated] = [intervalOfQuantity(quantity), intervalOf(figure)]
  if (claimed === null || stated === null) return isSameNumber ? 'reworded' : 'unsettled'
  if (!meet(claimed, stated)) return 'ruled-out'
  return isSameNumber ? 'reworded' : 'allowed'
}

/** A quantity in the form of a statement; `null` if no qualifier of statements has its hedge. */
function asStatement(quantity: Quantity): Pick<Figure, 'value' | 'qualifier'> | null {
  switch (quantity.hedge) {
    case 'exact':
    case 'more-than':
    case 'nearly':
    case 'about':
      return { value: quantity.value, qualifier: quantity.hedge }
    default:
      return null
  }
}

/** The interval that a quantity allows the true number to lie in; `null` for "about", as for statements. */
function intervalOfQuantity(quantity: Quantity): Interval | null {
  switch (quantity.hedge) {
    case 'between':
      return { low: quantity.low, high: quantity.high }
    case 'at-least':
      return { low: quantity.value, high: Infinity }
    case 'at-most':
      return { low: -Infinity, high: quantity.value }
    case 'fewer-than':
      return { low: -Infinity, high: quantity.value - 1 }
    default:
      return intervalOf({ value: quantity.value, qualifier: quantity.hedge })
  }
}
