import type { Figure } from '~/model/figure'
import { type Interval, intervalOf, isRounding, meet } from '~/rules/figures/interval'
import { kinshipOf } from '~/rules/figures/units'

import type { Quantity, Understanding } from './reading'

/** How the statement of a source stands to a number of a sentence. */
export type Relation =
  /** The same number in the same word. */
  | 'said'
  /** The same number in another word that leaves room for it: 300, "about 300"; "at least 300", "more than 300". */
  | 'reworded'
  /** 300 beside "nearly 300" or "more than 300": the same number, rounded. */
  | 'rounded'
  | 'allowed'
  | 'ruled-out'
  /** One of them says "about", of another number. */
  | 'unsettled'
  /** It counts other things. */
  | 'counted-otherwise'

/** A number of a sentence, understood in one way. */
export interface Claim extends Understanding {
  readonly quantity: Quantity
}

export function relationOf({ metric, unit, quantity }: Claim, figure: Figure): Relation {
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

/** A quantity as a source may state it; `null` for what only sentences say. */
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

/** What a quantity allows the true number to be; `null` for "about", as for the statements of sources. */
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
