import type { Figure, FigureUnit, Qualifier } from '~/model/figure'
import type { NetworkEvent } from '~/model/network'
import { isDated, timeOf, type TimeSpan, type YearSpan } from '~/rules/figures/figure-time'
import { type FigureRow, isEcho, type Authority } from '~/rules/figures/figures'

/** A chart mark: one statement as a chart draws it, x in fractional years (2020.43), y in numbers. */
export interface Mark {
  readonly id: string
  /** Of the sign and its label: the date, or the middle of the bar. */
  readonly x: number
  readonly value: number
  /** Of an undated statement: the part of its bounds that the chart shows. */
  readonly bar: MarkBar | null
  readonly shape: Qualifier
  /** The open side of the number: up for "more than", down for "nearly". */
  readonly ray: 'up' | 'down' | null
  /** Whether it is an echo. */
  readonly hollow: boolean
  readonly authority: Authority
  readonly unit: FigureUnit
  /** Of an echo: the statement that a line joins it to, which may lie outside the chart. */
  readonly origin: { readonly id: string; readonly x: number; readonly value: number } | null
  /** Labelled first: the latest statement, an origin of echoes, or a number other than the one before. */
  readonly matters: boolean
}

/** Undated statements of the same number and bounds, on a line of their own under the axis. */
export interface Lane {
  readonly bar: MarkBar
  readonly marks: readonly Mark[]
}

/** The marks of a chart: dated ones, oldest first, and lanes, from the top. */
export interface ChartMarks {
  readonly dated: readonly Mark[]
  readonly lanes: readonly Lane[]
}

export interface MarkBar extends TimeSpan {
  /** Whether the bar is open at an end: the bound is unknown or outside the chart. */
  readonly openStart: boolean
  readonly openEnd: boolean
}

/** An event to annotate in the chart: at its date, or the middle of its bounds. */
export interface EventMark {
  readonly event: NetworkEvent
  readonly x: number
  /** Letter that joins the mark to its note: a, b… z, then aa, ab… */
  readonly letter: string
}

/** The marks for rows, which are given oldest first; `years` is the range of the chart. */
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

/** All marks in keyboard order: by date, then lane by lane. */
export function marksOf({ dated, lanes }: ChartMarks): readonly Mark[] {
  return [...dated, ...lanes.flatMap(({ marks }) => marks)]
}

/** Ids of the dated statements that a reader needs to follow the changes. */
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

function markOf({ figure, authority, origin }: FigureRow, years: YearSpan, matters: boolean): Mark {
  const { id, value, qualifier, unit } = figure
  const bar = barOf(figure, years)
  return {
    id,
    x: middleOf(bar ?? timeOf(figure)),
    value,
    bar,
    shape: qualifier,
    ray: rays[qualifier],
    hollow: isEcho(figure),
    authority,
    unit,
    origin: origin && { id: origin.id, x: middleOf(timeOf(origin)), value: origin.value },
    matters,
  }
}

const rays = {
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

/** Middle of a range; its one known end if the other is open. */
function middleOf({ from, to }: TimeSpan): number {
  if (from === -Infinity) return to
  return to === Infinity ? from : (from + to) / 2
}
