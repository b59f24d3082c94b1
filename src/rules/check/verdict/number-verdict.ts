import type { Figure } from '~/model/figure'
import type { Quantity } from '~/rules/check/reading'
import { warningsFor } from '~/rules/figures/comparison-warnings'
import { yearOfFigure } from '~/rules/figures/figure-time'
import { latestStatement, originIdOf } from '~/rules/figures/figures'

import { type UnderstoodNumber, type Relation, relationOf } from './relation'

/** One wording that gives a number, however many pages repeat it. */
export interface Saying {
  /** The oldest known statement of the wording, though it may give another number; `null` if it is not in the document. */
  readonly origin: Figure | null
  /** Statements that give this number in that wording: the origin first if it is one of them, then its echoes. */
  readonly statements: readonly Figure[]
  /** Statements of another number from the same time. */
  readonly contradictedBy: readonly Figure[]
}

/** The strongest result. `nobody`: every statement that could rule the number out does so. */
export type ShortVerdict =
  | 'said'
  | 'rounded'
  | 'reworded'
  | 'says-little'
  | 'allowed'
  | 'unsettled'
  | 'nobody'

/**
 * How the statements relate to one number, understood in one way. Each list begins with the statements of the sentence's
 * year; the others follow in order of time.
 */
export interface NumberVerdict {
  readonly number: UnderstoodNumber
  readonly short: ShortVerdict
  /** Same number, same qualifier. */
  readonly saidBy: readonly Saying[]
  /** Same number, another qualifier that does not contradict it. */
  readonly rewordedBy: readonly Figure[]
  /** Same number, exact on one side, "nearly" or "more than" on the other. */
  readonly roundedBy: readonly Figure[]
  readonly allowedBy: readonly Figure[]
  readonly ruledOutBy: readonly Figure[]
  /** "About" another number: neither confirms nor contradicts. */
  readonly unsettledBy: readonly Figure[]
  readonly countedOtherwiseBy: readonly Figure[]
  /** The statement with the closest number, if none gives this one. */
  readonly nearest: Figure | null
  readonly latest: Figure | null
}

/**
 * Compares a number of a sentence with all statements.
 *
 * @param year the year of which the sentence speaks; null for none
 * @param all the statements, oldest first
 */
export function numberVerdict(
  number: UnderstoodNumber,
  year: number | null,
  all: readonly Figure[],
): NumberVerdict {
  const ofMetric = all.filter(({ metric }) => metric === number.metric)
  const isOfYear = (figure: Figure): boolean => year !== null && yearOfFigure(figure) === year
  const inOrder = [...ofMetric.filter(isOfYear), ...ofMetric.filter((figure) => !isOfYear(figure))]
  const related = inOrder.map((figure) => ({ figure, relation: relationOf(number, figure) }))
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
    number,
    short,
    saidBy,
    ...lists,
    nearest: isGiven ? null : nearestTo(number.quantity, comparable),
    latest: latestStatement(comparable, number.metric),
  }
}

type Lists = Omit<NumberVerdict, 'number' | 'short' | 'nearest' | 'latest'>

function shortVerdict(lists: Lists): ShortVerdict {
  if (lists.saidBy.length > 0) return 'said'
  if (lists.roundedBy.length > 0) return 'rounded'
  if (lists.rewordedBy.length > 0) return 'reworded'
  if (saysLittle(lists)) return 'says-little'
  if (lists.allowedBy.length > 0) return 'allowed'
  return lists.ruledOutBy.length > 0 ? 'nobody' : 'unsettled'
}

/** Whether the number allows nearly every statement, as "plus de 70 pays" does. */
function saysLittle({ allowedBy, ruledOutBy }: Pick<Lists, 'allowedBy' | 'ruledOutBy'>): boolean {
  return allowedBy.length >= 5 && allowedBy.length > ruledOutBy.length * 9
}

/** The wordings behind the statements, in the order of their first statement. */
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

/** The statement with the closest number; of several the latest. */
function nearestTo(quantity: Quantity, figures: readonly Figure[]): Figure | null {
  const [low, high] =
    quantity.hedge === 'between' ? [quantity.low, quantity.high] : [quantity.value, quantity.value]
  const distanceTo = ({ value }: Figure): number => Math.max(low - value, value - high, 0)
  return figures.reduce<Figure | null>(
    (nearest, figure) => (nearest !== null && distanceTo(nearest) < distanceTo(figure) ? nearest : figure),
    null,
  )
}
