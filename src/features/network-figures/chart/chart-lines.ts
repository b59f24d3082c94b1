import type { EventMark, Mark } from '~/geometry/figure-marks'

import type { Scale } from './chart-frame'

/** A straight line, in pixels. */
export interface Line {
  readonly id: string
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** Half the size of a sign, in its own units. */
export const SIGN = 6

/** From each mark whose number is open on one side to the edge of the plot on that side. */
export function rays(marks: readonly Mark[], { plot, x, y, unit }: Scale): readonly Line[] {
  return marks.flatMap(({ id, x: year, value, ray }) => {
    if (ray === null) return []
    const at = x(year)
    const [start, end] =
      ray === 'up' ? [y(value) - SIGN * unit, plot.y] : [y(value) + SIGN * unit, plot.y + plot.height]
    return [{ id, x1: at, y1: start, x2: at, y2: end }]
  })
}

/** Length of the tie of a repeated text whose origin lies before the years shown, in units. */
const STUB = 9

/**
 * From each repeated text to the mark of what it repeats; where that lies before the years shown, only a
 * stub toward it, since a longer line would seem to join the marks of other sources. No tie to a statement
 * that is not drawn although its time is.
 */
export function echoLinks(marks: readonly Mark[], { plot, x, y, unit }: Scale): readonly Line[] {
  return marks.flatMap(({ id, x: year, value, origin }) => {
    if (origin === null) return []
    const [x1, y1, x2, y2] = [x(year), y(value), x(origin.x), y(origin.value)]
    const isBefore = x2 < plot.x
    if (!isBefore && !marks.some((mark) => mark.id === origin.id)) return []
    const length = Math.hypot(x2 - x1, y2 - y1)
    const gap = SIGN * unit
    const end = isBefore ? gap + STUB * unit : length - gap
    if (end <= gap) return []
    const along = (distance: number) => ({
      x: x1 + ((x2 - x1) * distance) / length,
      y: y1 + ((y2 - y1) * distance) / length,
    })
    const [from, to] = [along(gap), along(end)]
    return [{ id, x1: from.x, y1: from.y, x2: to.x, y2: to.y }]
  })
}

/** An undated statement's bar; an end that is no known bound, or lies outside the chart, has no stop. */
export interface Bar extends Line {
  readonly openStart: boolean
  readonly openEnd: boolean
}

export function bars(marks: readonly Mark[], { x, y }: Scale): readonly Bar[] {
  return marks.flatMap(({ id, value, bar }) => {
    if (bar === null) return []
    const at = y(value)
    const { openStart, openEnd } = bar
    return [{ id, x1: x(bar.from), y1: at, x2: x(bar.to), y2: at, openStart, openEnd }]
  })
}

/** A bar as a path: a stop of `half` at each end that is a known bound, an arrow head at each that is not. */
export function barOutline({ x1, x2, y1, openStart, openEnd }: Bar, half: number): string {
  const end = (x: number, isOpen: boolean, inward: number) =>
    isOpen
      ? `M${x + inward * half} ${y1 - half}L${x} ${y1}L${x + inward * half} ${y1 + half}`
      : `M${x} ${y1 - half}V${y1 + half}`
  return `M${x1} ${y1}H${x2}${end(x1, openStart, 1)}${end(x2, openEnd, -1)}`
}

/** Events too close for a letter each: their lines, and where their letters stand together. */
export interface EventGroup {
  readonly lines: readonly number[]
  readonly indexes: readonly number[]
  readonly labelX: number
}

/** The events as lines across the plot, oldest first, letters at least `gap` pixels apart. */
export function eventGroups(
  events: readonly EventMark[],
  { plot, x }: Scale,
  gap: number,
): readonly EventGroup[] {
  const groups: { lines: number[]; indexes: number[] }[] = []
  for (const [index, event] of events.entries()) {
    const at = x(event.x)
    const last = groups.at(-1)
    const lastAt = last?.lines.at(-1)
    if (last && lastAt !== undefined && at - lastAt < gap) {
      last.lines.push(at)
      last.indexes.push(index)
    } else groups.push({ lines: [at], indexes: [index] })
  }
  return groups.map(({ lines, indexes }) => {
    const middle = lines.reduce((sum, at) => sum + at, 0) / lines.length
    const half = (gap * indexes.length) / 2
    return {
      lines,
      indexes,
      labelX: Math.min(Math.max(middle, plot.x + half / 2), plot.x + plot.width - half / 2),
    }
  })
}
