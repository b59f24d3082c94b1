import type { Mark } from '~/geometry/figure-marks'

import { MarkSign } from './MarkSign'

interface ChartSignProps {
  readonly marks: readonly Mark[]
  readonly readId: string | null
  readonly unit: number
  /** Which of the marks, and its place in pixels: filled in by the chart. */
  readonly index?: number
  readonly cx?: number
  readonly cy?: number
}

/** The sign of one mark of the chart. */
export function ChartSign({ marks, readId, unit, index = -1, cx = 0, cy = 0 }: ChartSignProps) {
  const mark = marks[index]
  if (!mark) return null
  return (
    <g
      className={mark.id === readId ? 'metric-chart__read' : undefined}
      transform={`translate(${cx} ${cy}) scale(${unit})`}
    >
      <MarkSign shape={mark.shape} isHollow={mark.hollow} standing={mark.standing} />
    </g>
  )
}
