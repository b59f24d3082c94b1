import { ZIndexLayer } from 'recharts'

import type { Box } from '~/geometry/label-layout'

import { textWidth } from './mark-labels'

interface MarkTipProps {
  /** Of the mark, in pixels. */
  readonly x: number
  readonly y: number
  readonly plot: Box
  readonly unit: number
  readonly fontSize: number
  /** What the mark says, to be broken at its commas. */
  readonly words: string
}

/** The chart itself puts the words of its axes at 2000. */
const OVER_ALL = 3000

/** What a mark says while it is pointed at: a box beside it that takes no pointer and moves nothing. */
export function MarkTip({ x, y, plot, unit, fontSize, words }: MarkTipProps) {
  const size = fontSize * 0.92
  const lines = words.split(', ')
  const width = Math.max(...lines.map((line) => textWidth(line, size))) + 20 * unit
  const left = Math.max(0, Math.min(x + 16 * unit, plot.x + plot.width + 8 - width))
  const height = lines.length * size * 1.35 + 12 * unit
  const top = y - height - 14 * unit < 0 ? y + 14 * unit : y - height - 14 * unit
  return (
    <ZIndexLayer zIndex={OVER_ALL}>
      <g className="mark-tip" aria-hidden="true">
        <rect className="mark-tip__ground" x={left} y={top} width={width} height={height} rx="4" />
        {lines.map((line, index) => (
          <text
            key={index}
            className="mark-tip__line"
            x={left + 10 * unit}
            y={top + 6 * unit + (index + 0.78) * size * 1.35}
            fontSize={size}
          >
            {line}
          </text>
        ))}
      </g>
    </ZIndexLayer>
  )
}
