import type { Mark, MarkBar } from '~/geometry/figure-marks'

import type { Chart } from './chart'
import { laneMiddle, type Scale } from './chart-frame'
import { frameOf, labelSize, type MarkLabel } from './mark-labels'

/** One lane in pixels: the signs of its statements in a row, their number behind them, and the bar of their bounds. */
export interface PlacedLane {
  readonly y: number
  readonly signs: readonly { readonly mark: Mark; readonly x: number }[]
  readonly label: MarkLabel
  /** An SVG path. It leaves out where signs and number stand. */
  readonly bar: string
}

/** Units that a sign needs beside another, with and without a ring. */
const RINGED = 19
const PLAIN = 13

/** Units between signs and number, and between both and a bar too short to hold them. */
const GAP = 4

/**
 * The lanes of the undated statements, from the first down. Signs and number stand in the middle of their
 * bar, or beside it where it is too short; more signs than there is room for move closer together.
 */
export function placeLanes({ lanes, texts }: Chart, scale: Scale): readonly PlacedLane[] {
  const { plot, unit } = scale
  const frame = frameOf(scale)
  const right = frame.x + frame.width
  return lanes.flatMap(({ bar, marks }, index) => {
    const text = texts.get(marks[0]?.id ?? '')
    if (!text) return []
    const notes = new Set(marks.map(({ id }) => texts.get(id)?.note ?? ''))
    const said = { ...text, note: [...notes].join(', ') }
    const y = plot.y + plot.height + laneMiddle(index, unit)
    const [x1, x2] = [scale.x(bar.from), scale.x(bar.to)]
    const isEcho = marks.some(({ hollow }) => hollow)
    const size = labelSize(said, isEcho, scale)
    const sign = (marks.some(({ standing }) => standing !== 'official') ? RINGED : PLAIN) * unit
    const room = (pixels: number) => (pixels - size.width - 7 * GAP * unit - sign) / (marks.length - 1 || 1)
    // Rather close together than over the ends of their bar, but never more than half upon each other.
    const isTight = room(x2 - x1) >= sign / 2
    const step = Math.min(sign, isTight ? room(x2 - x1) : sign, room(frame.width))
    const width = step * (marks.length - 1) + sign + GAP * unit + size.width
    const starts = {
      within: (x1 + x2 - width) / 2,
      after: x2 + GAP * unit,
      before: x1 - GAP * unit - width,
    }
    const isWithin = x2 - x1 >= width + 5 * GAP * unit
    const start = isWithin
      ? starts.within
      : starts.after + width <= right
        ? starts.after
        : Math.min(Math.max(starts.before, plot.x), right - width)
    const place = {
      x: start + width - size.width,
      y: y - size.height / 2,
      ...size,
      side: 'right' as const,
      leader: null,
    }
    return [
      {
        y,
        signs: marks.map((mark, nth) => ({ mark, x: start + sign / 2 + nth * step })),
        label: { id: marks[0]?.id ?? '', text: said, isEcho, place },
        bar: barPath({
          x1,
          x2,
          y,
          bar,
          half: 4 * unit,
          gap: [start - GAP * unit, start + width + GAP * unit],
        }),
      },
    ]
  })
}

interface BarShape {
  readonly x1: number
  readonly x2: number
  readonly y: number
  readonly bar: MarkBar
  /** Half the height of its ends. */
  readonly half: number
  readonly gap: readonly [from: number, to: number]
}

/** A stop at each end that is a known bound, an arrow head at each that is none or lies outside the chart. */
function barPath({ x1, x2, y, bar, half, gap: [from, to] }: BarShape): string {
  const end = (x: number, isOpen: boolean, inward: number) =>
    isOpen
      ? `M${x + inward * half} ${y - half}L${x} ${y}L${x + inward * half} ${y + half}`
      : `M${x} ${y - half}V${y + half}`
  const parts =
    from >= x2 || to <= x1
      ? [[x1, x2]]
      : [
          [x1, Math.max(from, x1)],
          [Math.min(to, x2), x2],
        ]
  const lines = parts.map(([a, b]) => `M${a} ${y}H${b}`).join('')
  return `${lines}${end(x1, bar.openStart, 1)}${end(x2, bar.openEnd, -1)}`
}
