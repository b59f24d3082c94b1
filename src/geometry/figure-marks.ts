import type { Figure, FigureUnit, Qualifier } from '~/model/figure'
import type { NetworkEvent } from '~/model/network'
import { isDated, timeOf, type TimeSpan, type YearSpan } from '~/rules/figures/figure-time'
import { type FigureRow, isEcho, type Standing } from '~/rules/figures/figures'

/** One statement as a chart draws it: years across (2020.43), numbers up. */
export interface Mark {
  readonly id: string
  /** Where the sign and its label stand: the date, or the middle of the bar. */
  readonly x: number
  readonly value: number
  /** An undated statement: the part of its bounds that the chart shows. */
  readonly bar: MarkBar | null
  readonly shape: Qualifier
  /** The side on which the number is open. */
  readonly ray: 'up' | 'down' | null
  /** A repeated text. */
  readonly hollow: boolean
  readonly standing: Standing
  readonly unit: FigureUnit
  /** Where an echo's text comes from, to be joined to it; it may lie outside the chart. */
  readonly origin: { readonly id: string; readonly x: number; readonly value: number } | null
  readonly label: { readonly qualifier: Qualifier; readonly value: number; readonly echo: boolean }
}

export interface MarkBar extends TimeSpan {
  /** Ends that are no known bound, or lie outside the chart. */
  readonly openStart: boolean
  readonly openEnd: boolean
}

/** A dated event, or the middle of its bounds, to be noted beside the marks. */
export interface EventMark {
  readonly event: NetworkEvent
  readonly x: number
}

/** One mark for each row, in the order of the rows; `years` is what the chart shows. */
export function figureMarks(rows: readonly FigureRow[], years: YearSpan): readonly Mark[] {
  return rows.map((row) => markOf(row, years))
}

/** The events of the years shown, oldest first. */
export function eventMarks(events: readonly NetworkEvent[], years: YearSpan): readonly EventMark[] {
  return events
    .map((event) => ({ event, x: middleOf(timeOf(event)) }))
    .filter(({ x }) => x >= years.from && x < years.to + 1)
    .toSorted((a, b) => a.x - b.x)
}

function markOf({ figure, standing, origin }: FigureRow, years: YearSpan): Mark {
  const { id, value, qualifier, unit } = figure
  const bar = barOf(figure, years)
  return {
    id,
    x: middleOf(bar ?? timeOf(figure)),
    value,
    bar,
    shape: qualifier,
    ray: RAYS[qualifier],
    hollow: isEcho(figure),
    standing,
    unit,
    origin: origin && { id: origin.id, x: middleOf(timeOf(origin)), value: origin.value },
    label: { qualifier, value, echo: isEcho(figure) },
  }
}

const RAYS = {
  exact: null,
  'more-than': 'up',
  nearly: 'down',
  about: null,
} as const satisfies Record<Qualifier, Mark['ray']>

function barOf(figure: Figure, years: YearSpan): MarkBar | null {
  if (isDated(figure)) return null
  const { from, to } = timeOf(figure)
  const end = years.to + 1
  return {
    from: Math.max(from, years.from),
    to: Math.min(to, end),
    openStart: from < years.from,
    openEnd: to > end,
  }
}

/** The one known end where the other is open. */
function middleOf({ from, to }: TimeSpan): number {
  if (from === -Infinity) return to
  return to === Infinity ? from : (from + to) / 2
}
