import { type Figure, type Metric, metricNames } from '~/model/figure'
import type { NetworkSummary } from '~/model/network'

import { type Warning, warningsFor } from './comparison-warnings'
import { isEcho, sourceIdsOf } from './figures'
import { differenceOf, type Interval, intervalOf, isRounding } from './interval'
import { kinshipOf } from './units'

/**
 * The possible readings of `to − from`; `by` is positive. `cannot-tell`: a fall, a rise and no change are all possible; its
 * ends give the largest fall and rise, ±Infinity where open. `rounding`: the same number, exact on one side and "nearly" or
 * "more than" on the other, from which no change can be read. `not-comparable`: different units.
 */
export type Verdict =
  | {
      readonly kind:
        | 'same-statement'
        | 'rounding'
        | 'not-comparable'
        | 'same'
        | 'same-or-more'
        | 'same-or-fewer'
    }
  | { readonly kind: 'more' | 'fewer' | 'at-least-more' | 'at-least-fewer'; readonly by: number }
  | { readonly kind: 'cannot-tell'; readonly low: number; readonly high: number }

export interface Comparison {
  readonly metric: Metric
  readonly from: Figure
  readonly to: Figure
  /** `null`: one side is "about". */
  readonly difference: Interval | null
  readonly verdict: Verdict
  /** True if neither side is an echo. Otherwise no change was measured, whatever the verdict. */
  readonly measured: boolean
  readonly warnings: readonly Warning[]
}

/** Compares two statements; warnings are searched in `all`. `null` if their metrics differ. */
export function compareFigures(from: Figure, to: Figure, all: readonly Figure[]): Comparison | null {
  if (from.metric !== to.metric) return null
  const isSame = from.id === to.id
  const difference = isSame ? { low: 0, high: 0 } : differenceBetween(from, to)
  return {
    metric: from.metric,
    from,
    to,
    difference,
    verdict: verdictBetween(from, to, difference),
    measured: !isEcho(from) && !isEcho(to),
    warnings: warningsFor(from, to, all),
  }
}

/** Compares two sources, for each metric that both state. */
export function compareSources(
  network: Pick<NetworkSummary, 'figures'>,
  fromSourceId: string,
  toSourceId: string,
): readonly Comparison[] {
  const from = selectStatedBy(network.figures, fromSourceId)
  const to = selectStatedBy(network.figures, toSourceId)
  return metricNames.flatMap((metric) =>
    compareLike(
      from.filter((figure) => figure.metric === metric),
      to.filter((figure) => figure.metric === metric),
      network.figures,
    ),
  )
}

/** Pairs of statements to compare: those that share a unit; if none does, the one pair with the closest units. */
export function compareLike(
  from: readonly Figure[],
  to: readonly Figure[],
  all: readonly Figure[],
): readonly Comparison[] {
  const pairs = from.flatMap((a) => to.map((b) => ({ a, b, kinship: kinshipOf(a.unit, b.unit) })))
  const alike = pairs.filter(({ kinship }) => kinship === 'same')
  const closest = pairs.find(({ kinship }) => kinship === 'akin') ?? pairs[0]
  const chosen = alike.length > 0 || closest === undefined ? alike : [closest]
  return chosen.flatMap(({ a, b }) => compareFigures(a, b, all) ?? [])
}

/** All statements of a source, alone or with others. */
export function selectStatedBy(figures: readonly Figure[], sourceId: string): readonly Figure[] {
  return figures.filter((figure) => sourceIdsOf(figure).includes(sourceId))
}

function differenceBetween(from: Figure, to: Figure): Interval | null {
  const [before, after] = [intervalOf(from), intervalOf(to)]
  return before && after && differenceOf(before, after)
}

function verdictBetween(from: Figure, to: Figure, difference: Interval | null): Verdict {
  if (from.id === to.id) return { kind: 'same-statement' }
  if (kinshipOf(from.unit, to.unit) === 'different') return { kind: 'not-comparable' }
  return isRounding(from, to) ? { kind: 'rounding' } : verdictOf(difference)
}

function verdictOf(difference: Interval | null): Verdict {
  const { low, high } = difference ?? { low: -Infinity, high: Infinity }
  if (low === 0 && high === 0) return { kind: 'same' }
  if (low > 0) return { kind: low === high ? 'more' : 'at-least-more', by: low }
  if (high < 0) return { kind: low === high ? 'fewer' : 'at-least-fewer', by: -high }
  if (low === 0) return { kind: 'same-or-more' }
  if (high === 0) return { kind: 'same-or-fewer' }
  return { kind: 'cannot-tell', low, high }
}
