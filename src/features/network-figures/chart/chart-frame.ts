import { yearAxis } from '~/geometry/figure-axes'
import type { ChartMarks } from '~/geometry/figure-marks'
import type { Box } from '~/geometry/label-layout'
import type { YearSpan } from '~/rules/figures/figure-time'

import type { MeasureText } from './text-width'

/** Font size at which one sign unit is one pixel. */
export const baseFont = 13.5

/** The scale of the chart, from years and numbers to pixels, and the font size of its labels. */
export interface Scale {
  readonly plot: Box
  readonly x: (year: number) => number
  readonly y: (value: number) => number
  readonly fontSize: number
  /** Pixels per sign unit; grows with the font size. */
  readonly unit: number
  readonly measure: MeasureText
}

/** Margins in pixels: event letters above, years below, numbers on the left. */
export function chartMargins(unit: number) {
  return { top: 22 * unit, right: 10, bottom: 26 * unit, left: 34 * unit } as const
}

/** Units from the years down to the title of the lanes, and to the first lane (middles). */
export const titleOffset = 8
const firstLane = 27

/** Units between lanes. */
const laneStep = 19

/** Pixels from the bottom of the plot to the middle of a lane. */
export function laneMiddle(index: number, unit: number): number {
  return chartMargins(unit).bottom + (firstLane + index * laneStep) * unit
}

/** Units that lanes add to the height. */
export function lanesHeight(count: number): number {
  return count === 0 ? 0 : firstLane + (count - 0.5) * laneStep + 4
}

/** Height in pixels of a chart that is `height` high without lanes. */
export function chartHeight(lanes: number, height: number, fontSize: number): number {
  return Math.ceil(height + lanesHeight(lanes) * (fontSize / baseFont))
}

/** The axis of years, with as many ticks as their labels have room for. */
export function yearAxisFor(span: YearSpan, width: number, fontSize: number) {
  return yearAxis(span, Math.floor(width / (fontSize * 3.6)))
}

/** Chart marks and lanes above which a chart needs the full width. */
const fewMarks = 12

export function isCrowded({ dated, lanes }: ChartMarks): boolean {
  return dated.length + lanes.length > fewMarks
}
