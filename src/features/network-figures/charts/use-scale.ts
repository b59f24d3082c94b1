import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'

import type { Box } from '~/domain/label-layout'

/** From years and numbers to pixels, as the axes of the chart have it. */
export interface Scale {
  readonly plot: Box
  readonly x: (year: number) => number
  readonly y: (value: number) => number
  /** Pixels for what the signs call one unit: it grows with the size of the text. */
  readonly unit: number
}

/** The scale of the surrounding chart; `null` until its axes are known. */
export function useScale(unit: number): Scale | null {
  const plot = usePlotArea()
  const x = useXAxisScale()
  const y = useYAxisScale()
  if (!plot || !x || !y) return null
  return { plot, x: (year) => x(year) ?? plot.x, y: (value) => y(value) ?? plot.y, unit }
}
