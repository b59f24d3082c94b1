import { yearAxis } from '~/geometry/figure-axes'
import type { ChartMarks } from '~/geometry/figure-marks'
import type { Box } from '~/geometry/label-layout'
import type { YearSpan } from '~/rules/figures/figure-time'

import type { MeasureText } from './text-width'

/** Font size at which one unit of the signs is one pixel. */
export const BASE_FONT = 13.5

/** From years and numbers to pixels, as the axes of the chart have it, and the type of its labels. */
export interface Scale {
  readonly plot: Box
  readonly x: (year: number) => number
  readonly y: (value: number) => number
  readonly fontSize: number
  /** Pixels for what the signs call one unit: it grows with the size of the text. */
  readonly unit: number
  readonly measure: MeasureText
}

/** Pixels around the plot: letters of events above, years below, numbers on the left. */
export function chartMargins(unit: number) {
  return { top: 22 * unit, right: 10, bottom: 26 * unit, left: 34 * unit } as const
}

/** Units from the years down to the middle of the title of the lanes, and to that of the first lane. */
export const LANES_TITLE = 8
const FIRST_LANE = 27

/** Units from one lane to the next. */
const LANE = 19

/** Pixels from the foot of the plot to the middle of a lane. */
export function laneMiddle(index: number, unit: number): number {
  return chartMargins(unit).bottom + (FIRST_LANE + index * LANE) * unit
}

/** How much higher a chart is for its lanes, in units. */
export function lanesHeight(count: number): number {
  return count === 0 ? 0 : FIRST_LANE + (count - 0.5) * LANE + 4
}

/** Pixels of a chart that is `height` high without its lanes. */
export function chartHeight(lanes: number, height: number, fontSize: number): number {
  return Math.ceil(height + lanesHeight(lanes) * (fontSize / BASE_FONT))
}

/** The axis of years with as many ticks as letters of this size leave room for. */
export function yearAxisFor(span: YearSpan, width: number, fontSize: number) {
  return yearAxis(span, Math.floor(width / (fontSize * 3.6)))
}

/** More marks and lanes than this need the whole width. */
const FEW = 12

export function isCrowded({ dated, lanes }: ChartMarks): boolean {
  return dated.length + lanes.length > FEW
}
