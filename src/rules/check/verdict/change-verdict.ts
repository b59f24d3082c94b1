import type { Figure } from '~/model/figure'
import type { Network } from '~/model/network'
import type { Quantity, ReadChange } from '~/rules/check/reading'
import type { Span } from '~/rules/check/words/tokens'
import { defaultComparison, type MetricComparison, resolveComparison } from '~/rules/figures/comparison-sides'
import { isDated, yearOfFigure } from '~/rules/figures/figure-time'
import { figuresOf, statedYears } from '~/rules/figures/figures'

import { relationOf } from './relation'

/** A change, without its place in the text. */
type Change = Omit<ReadChange, keyof Span>

/** The comparison of statements that a change in a sentence leads to, and the parameters of the address that ask for it. */
export interface ChangeVerdict {
  /** A figure id or a year; `null`: the default of the comparison. */
  readonly from: string | null
  readonly to: string | null
  /** `null`: there is no statement for one of the two ends. */
  readonly comparison: MetricComparison | null
}

/**
 * Finds the two ends of a change: the statements that give its numbers, else its years. A change within one year begins
 * with the last statements before it; a change since a year ends with the latest ones.
 */
export function changeVerdict(change: Change, network: Network): ChangeVerdict {
  const figures = figuresOf(network.figures, change.metric)
  const stated = statedYears(figures)
  const { from: since, to: until } = change.years
  const before = until === null ? null : (stated.findLast((year) => year < until) ?? null)
  const from =
    statementOf(change, change.from, since, figures) ??
    asParam(since ?? (change.from === null ? before : null))
  const latest = since !== null && since >= Number(defaultComparison.to) ? (stated.at(-1) ?? null) : null
  const to =
    statementOf(change, change.to, until, figures.toReversed()) ??
    asParam(until ?? (change.to === null ? latest : null))
  const { metrics } = resolveComparison(network, from, to)
  return { from, to, comparison: metrics.find(({ metric }) => metric === change.metric) ?? null }
}

function asParam(year: number | null): string | null {
  return year === null ? null : String(year)
}

/** The first dated statement of a number, preferably one of the year. */
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
