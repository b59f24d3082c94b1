import type { XAxisTickContentProps } from 'recharts'

/** A year, written to the right of the line where it begins. */
export function YearTick({ x, y, payload }: XAxisTickContentProps) {
  return (
    <text className="metric-chart__tick" x={Number(x) + 3} y={y} dy="0.5em">
      {String(payload.value)}
    </text>
  )
}
