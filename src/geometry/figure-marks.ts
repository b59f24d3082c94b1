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
  /** Labelled first: the latest, the first of a wording, or another number than the last one before it. */
  readonly matters: boolean
}

/** Undated statements that say the same between the same bounds: they share a line of their own under the axis. */
export interface Lane {
  readonly bar: MarkBar
  readonly marks: readonly Mark[]
}

/** What a chart draws: marks at their dates, oldest first, and lanes, those that begin first at the top. */
export interface ChartMarks {
  readonly dated: readonly Mark[]
  readonly lanes: readonly Lane[]
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
  /** What joins it to its note: a, b… z, then aa, ab… */
  readonly letter: string
}

/** Every row as a mark, given oldest first; `years` is what the chart shows. */
export function figureMarks(rows: readonly FigureRow[], years: YearSpan): ChartMarks {
  const telling = tellingIds(rows)
  const lanes = new Map<string, { bar: MarkBar; marks: Mark[] }>()
  const dated: Mark[] = []
  for (const row of rows) {
    const mark = markOf(row, years, telling.has(row.figure.id))
    if (mark.bar === null) {
      dated.push(mark)
      continue
    }
    const { bar, shape, value, unit, hollow } = mark
    const key = [bar.from, bar.to, shape, value, unit, hollow].join(' ')
    const lane = lanes.get(key)
    if (lane) lane.marks.push(mark)
    else lanes.set(key, { bar, marks: [mark] })
  }
  return { dated, lanes: [...lanes.values()] }
}

/** All marks in the order in which they are walked: by date, then lane by lane. */
export function marksOf({ dated, lanes }: ChartMarks): readonly Mark[] {
  return [...dated, ...lanes.flatMap(({ marks }) => marks)]
}

/** The dated statements that a reader follows the story by. */
function tellingIds(rows: readonly FigureRow[]): ReadonlySet<string> {
  const dated = rows.map(({ figure }) => figure).filter((figure) => isDated(figure))
  const repeated = new Set(rows.map(({ figure }) => figure.echoOf))
  const own = dated.filter((figure) => !isEcho(figure))
  const says = ({ value, qualifier, unit }: Figure) => [value, qualifier, unit].join(' ')
  const changes = own.filter((figure, index) => {
    const before = own[index - 1]
    return before === undefined || says(before) !== says(figure)
  })
  return new Set(
    [...dated.filter(({ id }) => repeated.has(id)), ...changes, ...own.slice(-1)].map(({ id }) => id),
  )
}

/** The events of the years shown, oldest first. */
export function eventMarks(events: readonly NetworkEvent[], years: YearSpan): readonly EventMark[] {
  return events
    .map((event) => ({ event, x: middleOf(timeOf(event)) }))
    .filter(({ x }) => x >= years.from && x < years.to + 1)
    .toSorted((a, b) => a.x - b.x)
    .map((mark, index) => ({ ...mark, letter: letterOf(index) }))
}

function letterOf(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26))
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter
}

function markOf({ figure, standing, origin }: FigureRow, years: YearSpan, matters: boolean): Mark {
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
    matters,
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
