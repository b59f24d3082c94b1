import type { Figure, Metric } from '~/model/figure'

import { yearOfFigure } from './figure-time'
import { figuresOf } from './figures'

/** The statements of one metric in one year. */
interface SaidInYear {
  readonly year: number
  /** Oldest first. */
  readonly statements: readonly Figure[]
}

/**
 * The statements of a metric in a year; if there are none, those of the last year before and of the first year after that
 * have some. Undated statements count only if their bounds lie within one year.
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
