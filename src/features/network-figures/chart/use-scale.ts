import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'

import type { Scale } from './chart-frame'

/** The scale of the surrounding chart; `null` until its axes are known. */
export function useScale(unit: number): Scale | null {
  const plot = usePlotArea()
  const x = useXAxisScale()
  const y = useYAxisScale()
  if (!plot || !x || !y) return null
  return { plot, x: (year) => x(year) ?? plot.x, y: (value) => y(value) ?? plot.y, unit }
}
