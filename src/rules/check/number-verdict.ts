import type { Figure } from '~/model/figure'
import { warningsFor } from '~/rules/figures/comparison-warnings'
import { yearOfFigure } from '~/rules/figures/figure-time'
import { latestStatement, originIdOf } from '~/rules/figures/figures'

import type { Quantity } from './reading'
import { type Claim, type Relation, relationOf } from './relation'

/** One text that says a number, however many pages repeat it. */
export interface Saying {
  /** Where the text is first known from, though it may have given another number there; `null` if that is not in the document. */
  readonly origin: Figure | null
  /** Who gives this number with it: the origin first, if it does, then those that repeat it. */
  readonly statements: readonly Figure[]
  /** Who gave another number at the time. */
  readonly contradictedBy: readonly Figure[]
}

/** The strongest thing that can be said; `nobody`: every statement that could rule the number out does. */
export type ShortVerdict =
  | 'said'
  | 'rounded'
  | 'reworded'
  | 'says-little'
  | 'allowed'
  | 'unsettled'
  | 'nobody'

/**
 * What the sources say of one number, understood in one way. Every list has the statements of the sentence's year
 * first, then the others in order of time.
 */
export interface NumberVerdict {
  readonly claim: Claim
  readonly short: ShortVerdict
  /** The same number in the same word. */
  readonly saidBy: readonly Saying[]
  /** The same number in another word that leaves room for it. */
  readonly rewordedBy: readonly Figure[]
  /** An exact number beside the same one with "nearly" or "more than". */
  readonly roundedBy: readonly Figure[]
  readonly allowedBy: readonly Figure[]
  readonly ruledOutBy: readonly Figure[]
  /** "About" another number settles nothing. */
  readonly unsettledBy: readonly Figure[]
  readonly countedOtherwiseBy: readonly Figure[]
  /** The statement that comes closest, if nobody gives the number. */
  readonly nearest: Figure | null
  readonly latest: Figure | null
}

/**
 * Sets a number of a sentence against all statements.
 *
 * @param year of which the sentence speaks
 * @param all the statements, oldest first
 */
export function numberVerdict(claim: Claim, year: number | null, all: readonly Figure[]): NumberVerdict {
  const ofMetric = all.filter(({ metric }) => metric === claim.metric)
  const isOfYear = (figure: Figure): boolean => year !== null && yearOfFigure(figure) === year
  const inOrder = [...ofMetric.filter(isOfYear), ...ofMetric.filter((figure) => !isOfYear(figure))]
  const related = inOrder.map((figure) => ({ figure, relation: relationOf(claim, figure) }))
  const those = (asked: Relation): readonly Figure[] =>
    related.filter(({ relation }) => relation === asked).map(({ figure }) => figure)
  const comparable = related
    .filter(({ relation }) => relation !== 'counted-otherwise')
    .map(({ figure }) => figure)
  const lists = {
    rewordedBy: those('reworded'),
    roundedBy: those('rounded'),
    allowedBy: those('allowed'),
    ruledOutBy: those('ruled-out'),
    unsettledBy: those('unsettled'),
    countedOtherwiseBy: those('counted-otherwise'),
  }
  const saidBy = sayingsOf(those('said'), all)
  const short = shortVerdict({ saidBy, ...lists })
  const isGiven = short === 'said' || short === 'rounded' || short === 'reworded'
  return {
    claim,
    short,
    saidBy,
    ...lists,
    nearest: isGiven ? null : nearestTo(claim.quantity, comparable),
    latest: latestStatement(comparable, claim.metric),
  }
}

type Lists = Omit<NumberVerdict, 'claim' | 'short' | 'nearest' | 'latest'>

function shortVerdict(lists: Lists): ShortVerdict {
  if (lists.saidBy.length > 0) return 'said'
  if (lists.roundedBy.length > 0) return 'rounded'
  if (lists.rewordedBy.length > 0) return 'reworded'
  if (saysLittle(lists)) return 'says-little'
  if (lists.allowedBy.length > 0) return 'allowed'
  return lists.ruledOutBy.length > 0 ? 'nobody' : 'unsettled'
}

/** Whether nearly everything ever said is allowed by the number, as by "plus de 70 pays". */
function saysLittle({ allowedBy, ruledOutBy }: Pick<Lists, 'allowedBy' | 'ruledOutBy'>): boolean {
  return allowedBy.length >= 5 && allowedBy.length > ruledOutBy.length * 9
}

/** The texts behind some statements, in the order of their first one. */
function sayingsOf(statements: readonly Figure[], all: readonly Figure[]): readonly Saying[] {
  const byText = new Map<string, Figure[]>()
  for (const figure of statements) {
    const group = byText.get(originIdOf(figure))
    if (group === undefined) byText.set(originIdOf(figure), [figure])
    else group.push(figure)
  }
  return [...byText].map(([textId, group]) => {
    const statements = group.toSorted((a, b) => Number(b.id === textId) - Number(a.id === textId))
    const against = statements.flatMap((figure) => warningsFor(figure, figure, all))
    const contradictedBy = new Set(
      against.flatMap((warning) => (warning.kind === 'contradicted' ? warning.by : [])),
    )
    const origin = all.find(({ id }) => id === textId) ?? null
    return { origin, statements, contradictedBy: [...contradictedBy] }
  })
}

/** The statement whose number lies nearest; the latest of several. */
function nearestTo(quantity: Quantity, figures: readonly Figure[]): Figure | null {
  const [low, high] =
    quantity.hedge === 'between' ? [quantity.low, quantity.high] : [quantity.value, quantity.value]
  const distanceTo = ({ value }: Figure): number => Math.max(low - value, value - high, 0)
  return figures.reduce<Figure | null>(
    (nearest, figure) => (nearest !== null && distanceTo(nearest) < distanceTo(figure) ? nearest : figure),
    null,
  )
}
