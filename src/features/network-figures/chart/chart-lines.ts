import type { EventMark, Mark } from '~/geometry/figure-marks'
import type { Segment } from '~/geometry/label-layout'

import type { Scale } from './chart-frame'

/** A line of one chart mark. */
interface Line extends Segment {
  readonly id: string
}

/** Half the size of a sign, in sign units. */
export const halfSign = 6

/** Rays: from each chart mark with an open number to the edge of the plot on that side. */
export function rays(marks: readonly Mark[], { plot, x, y, unit }: Scale): readonly Line[] {
  return marks.flatMap(({ id, x: year, value, ray }) => {
    if (ray === null) return []
    const at = x(year)
    const [start, end] =
      ray === 'up' ? [y(value) - halfSign * unit, plot.y] : [y(value) + halfSign * unit, plot.y + plot.height]
    return [{ id, x1: at, y1: start, x2: at, y2: end }]
  })
}

/** Units of the stub of a tie whose origin lies before the years shown. */
const stub = 9

/**
 * Ties: from each repeated text to the chart mark of its origin. If the origin lies before the years shown, only a
 * stub towards it, since a longer line would seem to join other sources' chart marks. None to an origin whose time is
 * shown but which is filtered out.
 */
export function echoLinks(marks: readonly Mark[], { plot, x, y, unit }: Scale): readonly Line[] {
  return marks.flatMap(({ id, x: year, value, origin }) => {
    if (origin === null) return []
    const [x1, y1, x2, y2] = [x(year), y(value), x(origin.x), y(origin.value)]
    const isBefore = x2 < plot.x
    if (!isBefore && !marks.some((mark) => mark.id === origin.id)) return []
    const length = Math.hypot(x2 - x1, y2 - y1)
    const gap = halfSign * unit
    const end = isBefore ? gap + stub * unit : length - gap
    if (end <= gap) return []
    const along = (distance: number) => ({
      x: x1 + ((x2 - x1) * distance) / length,
      y: y1 + ((y2 - y1) * distance) / length,
    })
    const [from, to] = [along(gap), along(end)]
    return [{ id, x1: from.x, y1: from.y, x2: to.x, y2: to.y }]
  })
}

/** Events too close to be lettered separately: their lines, and where their letters stand. */
export interface EventGroup {
  readonly lines: readonly number[]
  /** "b", "b c" or "b–e". */
  readonly letters: string
  readonly labelX: number
}

/**
 * Groups the events, oldest first, so that their letters do not touch.
 * @param gap pixels per letter
 */
export function eventGroups(
  events: readonly EventMark[],
  { plot, x }: Scale,
  gap: number,
): readonly EventGroup[] {
  const middleOf = (group: readonly EventMark[]) =>
    group.reduce((sum, event) => sum + x(event.x), 0) / group.length
  // Of more than two letters, the first and the last with a dash.
  const halfOf = (group: readonly EventMark[]) => (gap * Math.min(group.length, 2.5)) / 2
  const groups: EventMark[][] = []
  for (const event of events) {
    let group = [event]
    for (let last = groups.at(-1); last; last = groups.at(-1)) {
      if (middleOf(group) - middleOf(last) >= halfOf(group) + halfOf(last)) break
      group = [...last, ...group]
      groups.pop()
    }
    groups.push(group)
  }
  return groups.map((group) => {
    const lines = group.map((event) => x(event.x))
    const letters = group.map(({ letter }) => letter)
    const [middle, half] = [middleOf(group), halfOf(group)]
    return {
      lines,
      letters: letters.length > 2 ? `${letters[0]}–${letters.at(-1)}` : letters.join('\u2009'),
      labelX: Math.min(Math.max(middle, plot.x + half / 2), plot.x + plot.width - half / 2),
    }
  })
}
