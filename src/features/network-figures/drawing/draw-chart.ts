import { valueAxis } from '~/geometry/figure-axes'
import type { EventMark, Mark } from '~/geometry/figure-marks'
import type { YearSpan } from '~/rules/figures/figure-time'

import { BASE_FONT, chartMargins, type Scale, yearAxisFor } from '../chart/chart-frame'
import type { MeasureText } from '../chart/mark-labels'
import { drawAxes } from './draw-axes'
import { drawContext } from './draw-context'
import { drawLabels } from './draw-labels'
import { drawSign } from './draw-sign'
import type { SvgNode } from './svg-node'

export interface ChartDrawing {
  readonly marks: readonly Mark[]
  /** What stands beside each mark, in the same order. */
  readonly labels: readonly ChartLabel[]
  readonly events: readonly EventMark[]
  readonly span: YearSpan
  /** Pixels. */
  readonly width: number
  readonly height: number
  readonly fontSize: number
  readonly number: (value: number) => string
  /** Where the labels are set in another type than the page's. */
  readonly measure?: MeasureText
}

export interface ChartLabel {
  readonly text: string
  /** The number of its source among the notes. */
  readonly note: string
}

/**
 * The chart of one metric as it stands on screen, drawn once and for all with its colours in it: what
 * pictures and paper show. The places of marks, lines and labels come from the same rules.
 */
export function drawChart(chart: ChartDrawing): readonly SvgNode[] {
  const { marks, events, span, width, fontSize } = chart
  const values = valueAxis(marks)
  const years = yearAxisFor(span, width, fontSize)
  const scale = scaleOf(chart, years.domain, values.domain)
  return [
    ...drawAxes({ years: years.ticks, values: values.ticks, scale, fontSize, number: chart.number }),
    ...drawContext(marks, events, scale, fontSize),
    ...marks.map(({ x, value, shape, hollow, standing }) =>
      drawSign({ x: scale.x(x), y: scale.y(value), unit: scale.unit, shape, hollow, standing }),
    ),
    ...drawLabels(marks, chart.labels, scale, fontSize, chart.measure),
  ]
}

function scaleOf(
  { width, height, fontSize }: Pick<ChartDrawing, 'width' | 'height' | 'fontSize'>,
  [firstYear, lastYear]: readonly [number, number],
  [least, most]: readonly [number, number],
): Scale {
  const unit = fontSize / BASE_FONT
  const { top, right, bottom, left } = chartMargins(unit)
  const plot = { x: left, y: top, width: width - left - right, height: height - top - bottom }
  return {
    plot,
    x: (year) => plot.x + ((year - firstYear) / (lastYear - firstYear)) * plot.width,
    y: (value) => plot.y + plot.height - ((value - least) / (most - least)) * plot.height,
    unit,
  }
}
