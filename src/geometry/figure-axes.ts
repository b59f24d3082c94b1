import type { YearSpan } from '~/rules/figures/figure-time'

import type { Mark } from './figure-marks'

/** Range of an axis, and the values of its ticks. */
export interface Axis {
  readonly domain: readonly [low: number, high: number]
  readonly ticks: readonly number[]
}

/** Covers the values, not zero: the height of a mark is a position, not a length. Begins and ends on a tick, with room for the rays. */
export function valueAxis(marks: readonly Mark[]): Axis {
  if (marks.length === 0) return { domain: [0, 1], ticks: [0, 1] }
  const values = marks.map(({ value }) => value)
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const step = valueSteps.find((size) => size * 3 >= most - least) ?? tenfold(most - least)
  const room = (ray: Mark['ray'], edge: number) =>
    marks.some((mark) => mark.ray === ray && mark.value === edge) ? step / 2 : step / 4
  const low = Math.max(0, Math.floor((least - room('down', least)) / step) * step)
  const high = Math.ceil((most + room('up', most)) / step) * step
  return { domain: [low, high], ticks: ticksBetween(low, high, step) }
}

/** From the first day of the first year to the last day of the last; a tick is a 1 January. */
export function yearAxis({ from, to }: YearSpan, mostTicks: number): Axis {
  const count = to - from + 1
  const step = yearSteps.find((size) => Math.ceil(count / size) <= mostTicks) ?? count
  return { domain: [from, to + 1], ticks: ticksBetween(from, to, step) }
}

const yearSteps = [1, 2, 5, 10, 20]
const valueSteps = [1, 2, 5, 10, 25, 50, 100, 250, 500, 1000]

function tenfold(range: number): number {
  return 10 ** Math.ceil(Math.log10(range / 3))
}

function ticksBetween(low: number, high: number, step: number): readonly number[] {
  return Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, index) => low + index * step)
}
