import type { Mark, MarkBar } from '~/geometry/figure-marks'
import type { Box } from '~/geometry/label-layout'

import type { Chart, MarkText } from './chart'
import { laneMiddle, type Scale } from './chart-frame'
import { frameOf, labelSize, type MarkLabel } from './mark-labels'

/** One lane in pixels: the signs of its statements in a row, their number after them, and a bar for their bounds. */
export interface PlacedLane {
  readonly y: number
  readonly signs: readonly { readonly mark: Mark; readonly x: number }[]
  readonly label: MarkLabel
  /** SVG path, interrupted at signs and number. */
  readonly bar: string
}

/** Units per sign in a row, with and without a ring. */
const ringed = 19
const plain = 13

/** Units between signs and number, and between both and the end of a bar. */
const signGap = 4

/** A unit word is abbreviated if there is no room: « délég. », or if that is too long, « dél. ». */
const longWord = /(\p{L}{5})\p{L}{3,}/gu
const longerWord = /(\p{L}{3})\p{L}{5,}/gu

type Span = readonly [from: number, to: number]

/**
 * Places the lanes of undated statements, top down. Signs and number stand in the middle of their bar, or beside it
 * if there is no room, or the signs alone in it. Signs overlap rather than cover an end of the bar, but by half at
 * most; if all that fails, a long unit word is abbreviated.
 */
export function placeLanes({ lanes, texts }: Chart, scale: Scale): readonly PlacedLane[] {
  const { plot, unit } = scale
  const gap = signGap * unit
  return lanes.flatMap(({ bar, marks }, index) => {
    const first = marks[0]
    const text = first && texts.get(first.id)
    if (!text) return []
    const notes = new Set(marks.map(({ id }) => texts.get(id)?.note ?? ''))
    const isEcho = marks.some(({ hollow }) => hollow)
    const y = plot.y + plot.height + laneMiddle(index, unit)
    const ends: Span = [scale.x(bar.from), scale.x(bar.to)]
    const sign = (marks.some(({ authority }) => authority !== 'official') ? ringed : plain) * unit
    const placeWith = (said: MarkText) => {
      const size = labelSize(said, isEcho, scale)
      const group = { sign, count: marks.length, label: size.width, gap }
      return { said, size, ...placeGroup(ends, frameOf(scale), group) }
    }
    const inFull = placeWith({ ...text, note: [...notes].join(', ') })
    const cut = (word: RegExp) => placeWith({ ...inFull.said, label: text.label.replaceAll(word, '$1.') })
    const shorter = inFull.isOver ? cut(longWord) : inFull
    const { said, size, start, step, labelX } = shorter.isOver ? cut(longerWord) : shorter
    const signsEnd = start + step * (marks.length - 1) + sign
    const place = { x: labelX, y: y - size.height / 2, ...size, side: 'right' as const, leader: null }
    const left: Span = [start - gap, signsEnd + gap]
    const covered: readonly Span[] = [left, [labelX - gap, labelX + size.width + gap]]
    return [
      {
        y,
        signs: marks.map((mark, nth) => ({ mark, x: start + sign / 2 + nth * step })),
        label: { id: first.id, text: said, isEcho, place },
        bar: barPath({ ends, y, bar, half: 4 * unit, covered }),
      },
    ]
  })
}

interface Group {
  /** Pixels per sign, and the number of signs. */
  readonly sign: number
  readonly count: number
  /** Width of the number in pixels. */
  readonly label: number
  readonly gap: number
}

/** Start of the first sign, distance between signs and start of the number, in pixels; over the bar if nothing else fits. */
function placeGroup([x1, x2]: Span, frame: Box, { sign, count, label, gap }: Group) {
  const right = frame.x + frame.width
  const within: Span = [x1 + 2.5 * gap, x2 - 2.5 * gap]
  const after: Span = [x2 + gap, right]
  const before: Span = [frame.x, x1 - gap]
  const stepIn = ([from, to]: Span, rest: number) =>
    Math.min(sign, to - from < rest ? -1 : count === 1 ? sign : (to - from - rest) / (count - 1))
  const together = sign + gap + label
  const placed = ([from, to]: Span, step: number, at: number) => {
    const width = step * (count - 1) + together
    const start = from + (to - from - width) * at
    return { start, step, labelX: start + width - label, isOver: false }
  }
  const rooms = [
    [within, 0.5],
    [after, 0],
    [before, 1],
  ] as const
  const room = rooms.find(([span]) => stepIn(span, together) >= sign / 2)
  if (room) return placed(room[0], stepIn(room[0], together), room[1])
  const step = stepIn(within, sign)
  const labelX = after[0] + label <= right ? after[0] : before[1] - label
  if (step >= sign / 2 && labelX >= frame.x) {
    return { start: (x1 + x2 - step * (count - 1) - sign) / 2, step, labelX, isOver: false }
  }
  const all: Span = [frame.x, right]
  return {
    ...placed(all, Math.max(stepIn(all, together), 0), x1 - frame.x > right - x2 ? 0 : 1),
    isOver: true,
  }
}

interface BarShape {
  readonly ends: Span
  readonly y: number
  readonly bar: MarkBar
  /** Half the height of the bar's ends. */
  readonly half: number
  /** Spans of signs and number, in either order. */
  readonly covered: readonly Span[]
}

/** The bar's path: a stop at a known bound, an arrow head at an unknown one or one outside the chart. */
function barPath({ ends: [x1, x2], y, bar, half, covered }: BarShape): string {
  const end = (x: number, isOpen: boolean, inward: number) =>
    isOpen
      ? `M${x + inward * half} ${y - half}L${x} ${y}L${x + inward * half} ${y + half}`
      : `M${x} ${y - half}V${y + half}`
  let free: readonly Span[] = [[x1, x2]]
  for (const [from, to] of covered) {
    free = free.flatMap(([a, b]): readonly Span[] =>
      from >= b || to <= a
        ? [[a, b]]
        : [...(from > a ? [[a, from] as const] : []), ...(to < b ? [[to, b] as const] : [])],
    )
  }
  const lines = free.map(([a, b]) => `M${a} ${y}H${b}`).join('')
  return `${lines}${end(x1, bar.openStart, 1)}${end(x2, bar.openEnd, -1)}`
}
