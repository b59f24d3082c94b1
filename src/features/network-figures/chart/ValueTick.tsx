import type { YAxisTickContentProps } from 'recharts'

import { useLanguage } from '~/i18n/language'

/** A number at its line, left of the plot. */
export function ValueTick({ x, y, payload }: YAxisTickContentProps) {
  const { number } = useLanguage()
  return (
    <text className="metric-chart__tick" x={x} y={y} dy="0.35em" textAnchor="end">
      {number(Number(payload.value))}
    </text>
  )
}
