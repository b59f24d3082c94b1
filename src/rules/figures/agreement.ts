import { type Figure, type Metric, metricNames } from '~/model/figure'

import { isDated, timeOf, yearOfFigure } from './figure-time'
import { figuresOf, isEcho, originIdOf } from './figures'
import { intervalOf, isRounding, meet } from './interval'
import { kinshipOf } from './units'

/**
 * `rounding`: one gives a number, the other the same one with "nearly" or "more than". `unknown`: one of them is "about".
 * `not-comparable`: they count different units.
 */
export type Agreement = 'compatible' | 'rounding' | 'conflict' | 'unknown' | 'not-comparable'

/** Two statements of different origin. */
export interface StatementPair {
  readonly a: Figure
  readonly b: Figure
  readonly agreement: Agreement
}

/** A year in which one metric has more than one statement. */
export interface YearAgreement {
  readonly year: number
  readonly metric: Metric
  /** Oldest first. */
  readonly statements: readonly Figure[]
  /** The number of different origins: an echo and its origin count once. */
  readonly origins: number
  readonly pairs: readonly StatementPair[]
  readonly verdict: Agreement | 'one-origin'
}

/** Whether both statements can be true of the same moment. */
export function agreementOf(a: Figure, b: Figure): Agreement {
  if (a.metric !== b.metric || kinshipOf(a.unit, b.unit) === 'different') return 'not-comparable'
  const [intervalA, intervalB] = [intervalOf(a), intervalOf(b)]
  if (intervalA === null || intervalB === null) return 'unknown'
  if (meet(intervalA, intervalB)) return 'compatible'
  return isRounding(a, b) ? 'rounding' : 'conflict'
}

/** The years with more than one statement, oldest first, each with its metrics in their usual order. */
export function agreementByYear(figures: readonly Figure[]): readonly YearAgreement[] {
  return metricNames
    .flatMap((metric) =>
      [...groupByYear(figuresOf(figures, metric))]
        .filter(([, statements]) => statements.length > 1)
        .map(([year, statements]) => yearAgreement(year, metric, statements)),
    )
    .toSorted((a, b) => a.year - b.year)
}

/** A statement near another one in time. */
export interface Neighbour {
  readonly figure: Figure
  readonly agreement: Agreement
}

/**
 * The dated statements of other origin that are nearest in time, oldest first: those of the same moment, the last before it
 * and the first after it; for an undated statement those within its bounds. Echoes are left out, since they say nothing
 * about their date, and so are statements of other units.
 */
export function nearestStatements(figure: Figure, all: readonly Figure[]): readonly Neighbour[] {
  const { from, to } = timeOf(figure)
  const others = figuresOf(all, figure.metric)
    .filter((other) => isDated(other) && !isEcho(other) && originIdOf(other) !== originIdOf(figure))
    .map((other) => ({ figure: other, agreement: agreementOf(figure, other), at: timeOf(other).from }))
    .filter(({ agreement }) => agreement !== 'not-comparable')
  const within = others.filter(({ at }) => at >= from && at <= to)
  const lastBefore = Math.max(...others.map(({ at }) => at).filter((at) => at < from))
  const firstAfter = Math.min(...others.map(({ at }) => at).filter((at) => at > to))
  const nearest =
    !isDated(figure) && within.length > 0
      ? within
      : others.filter((other) => within.includes(other) || other.at === lastBefore || other.at === firstAfter)
  return nearest.map(({ figure: neighbour, agreement }) => ({ figure: neighbour, agreement }))
}

function groupByYear(figures: readonly Figure[]): ReadonlyMap<number, readonly Figure[]> {
  const groups = new Map<number, Figure[]>()
  for (const figure of figures) {
    const year = yearOfFigure(figure)
    if (year === null) continue
    const group = groups.get(year)
    if (group) group.push(figure)
    else groups.set(year, [figure])
  }
  return groups
}

function yearAgreement(year: number, metric: Metric, statements: readonly Figure[]): YearAgreement {
  const pairs = statements.flatMap((a, index) =>
    statements
      .slice(index + 1)
      .filter((b) => originIdOf(a) !== originIdOf(b))
      .map((b) => ({ a, b, agreement: agreementOf(a, b) })),
  )
  const origins = new Set(statements.map(originIdOf)).size
  return { year, metric, statements, origins, pairs, verdict: verdictOf(pairs) }
}

/**
 * The verdict on a year: any conflict decides, then any doubt, then any rounding; pairs that cannot be compared count only
 * if there is no other.
 */
function verdictOf(pairs: readonly StatementPair[]): YearAgreement['verdict'] {
  if (pairs.length === 0) return 'one-origin'
  const decisive = ['conflict', 'unknown', 'rounding', 'compatible'] as const
  return decisive.find((verdict) => pairs.some(({ agreement }) => agreement === verdict)) ?? 'not-comparable'
}
