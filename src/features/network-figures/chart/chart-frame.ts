import { yearAxis } from '~/geometry/figure-axes'
import type { Box } from '~/geometry/label-layout'
import type { YearSpan } from '~/rules/figures/figure-time'

/** Font size at which one unit of the signs is one pixel. */
export const BASE_FONT = 13.5

/** From years and numbers to pixels, as the axes of the chart have it. */
export interface Scale {
  readonly plot: Box
  readonly x: (year: number) => number
  readonly y: (value: number) => number
  /** Pixels for what the signs call one unit: it grows with the size of the text. */
  readonly unit: number
}

/** Pixels around the plot: letters of events above, years below, numbers on the left. */
export function chartMargins(unit: number) {
  return { top: 22 * unit, right: 10, bottom: 26 * unit, left: 34 * unit } as const
}

/** The axis of years with as many ticks as letters of this size leave room for. */
export function yearAxisFor(span: YearSpan, width: number, fontSize: number) {
  return yearAxis(span, Math.floor(width / (fontSize * 3.6)))
}
