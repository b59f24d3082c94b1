import type { Figure } from '~/model/figure'
import type { Network } from '~/model/network'
import {
  DEFAULT_COMPARISON,
  type MetricComparison,
  resolveComparison,
} from '~/rules/figures/comparison-sides'
import { isDated, yearOfFigure } from '~/rules/figures/figure-time'
import { figuresOf, statedYears } from '~/rules/figures/figures'

import type { Quantity, ReadChange } from './reading'
import { relationOf } from './relation'
import type { Span } from './tokens'

/** A change, wherever it stands. */
type Change = Omit<ReadChange, keyof Span>

/** The comparison of two statements that a change leads to, and the parameters of the address that ask for it. */
export interface ChangeVerdict {
  /** A figure id or a year; `null` for what is compared when nobody chooses. */
  readonly from: string | null
  readonly to: string | null
  /** `null`: one of the two sides has no statement. */
  readonly comparison: MetricComparison | null
}

/**
 * Looks for the two ends of a change: statements that give its numbers, else its years. A change of one year begins
 * with the statements before it, a change since a year ends with the latest ones.
 */
export function changeVerdict(change: Change, network: Network): ChangeVerdict {
  const figures = figuresOf(network.figures, change.metric)
  const stated = statedYears(figures)
  const { from: since, to: until } = change.years
  const before = until === null ? null : (stated.findLast((year) => year < until) ?? null)
  const from =
    statementOf(change, change.from, since, figures) ??
    asParam(since ?? (change.from === null ? before : null))
  const latest = since !== null && since >= Number(DEFAULT_COMPARISON.to) ? (stated.at(-1) ?? null) : null
  const to =
    statementOf(change, change.to, until, figures.toReversed()) ??
    asParam(until ?? (change.to === null ? latest : null))
  const { metrics } = resolveComparison(network, from, to)
  return { from, to, comparison: metrics.find(({ metric }) => metric === change.metric) ?? null }
}

function asParam(year: number | null): string | null {
  return year === null ? null : String(year)
}

/** The first dated statement that gives the number, one of the year if there is any. */
function statementOf(
  { metric, unit }: Change,
  quantity: Quantity | null,
  year: number | null,
  figures: readonly Figure[],
): string | null {
  if (quantity === null) return null
  const giving = figures.filter(
    (figure) =>
      isDated(figure) &&
      ['said', 'rounded', 'reworded'].includes(relationOf({ metric, unit, quantity }, figure)),
  )
  const found = giving.find((figure) => yearOfFigure(figure) === year) ?? giving[0]
  return found?.id ?? null
}
