import type { Figure, Metric } from '~/model/figure'

import { yearOfFigure } from './figure-time'
import { figuresOf } from './figures'

/** What was said of one size in one year. */
interface SaidInYear {
  readonly year: number
  /** Oldest first. */
  readonly statements: readonly Figure[]
}

/**
 * What was said of a size in a year; where that is nothing, in the last year before and the first after it in which
 * something was. Only what has a date, or bounds within one year.
 */
export function statementsNear(
  figures: readonly Figure[],
  metric: Metric,
  year: number,
): readonly SaidInYear[] {
  const all = figuresOf(figures, metric)
  const years = all.flatMap((figure) => yearOfFigure(figure) ?? [])
  const before = Math.max(...years.filter((one) => one < year))
  const after = Math.min(...years.filter((one) => one > year))
  const nearest = years.includes(year) ? [year] : [before, after].filter(Number.isFinite)
  return nearest.map((one) => ({
    year: one,
    statements: all.filter((figure) => yearOfFigure(figure) === one),
  }))
}
