import type { Scale } from '../chart/chart-frame'
import { INK } from './drawing-ink'
import { svg, type SvgNode } from './svg-node'

interface AxesDrawing {
  readonly years: readonly number[]
  readonly values: readonly number[]
  readonly scale: Scale
  readonly fontSize: number
  readonly number: (value: number) => string
}

/** Length of the tick where a year begins, in units. */
const TICK = 5

/** Numbers at their lines on the left; years below, each to the right of the line where it begins. */
export function drawAxes({ years, values, scale, fontSize, number }: AxesDrawing): readonly SvgNode[] {
  const { plot, x, y, unit } = scale
  const [right, bottom] = [plot.x + plot.width, plot.y + plot.height]
  const text = { fontSize: fontSize * 0.85, fill: INK.ink3 }
  const lines = values.map((value) => {
    const at = y(value)
    return svg('line', { x1: plot.x, x2: right, y1: at, y2: at, stroke: INK.hairline })
  })
  const numbers = values.map((value) =>
    svg(
      'text',
      { x: plot.x - 8 * unit, y: y(value) + fontSize * 0.3, textAnchor: 'end', ...text },
      number(value),
    ),
  )
  const ticks = years.map((year) =>
    svg('path', { d: `M${Math.round(x(year) * 100) / 100} ${bottom}v${TICK * unit}`, stroke: INK.control }),
  )
  const names = years.map((year) =>
    svg('text', { x: x(year) + 3 * unit, y: bottom + TICK * unit + fontSize * 0.8, ...text }, String(year)),
  )
  const base = svg('line', { x1: plot.x, x2: right, y1: bottom, y2: bottom, stroke: INK.control })
  return [...lines, base, ...ticks, ...numbers, ...names]
}
