import { type ComponentProps, type ReactNode, useMemo } from 'react'
import {
  CartesianGrid,
  Scatter,
  ScatterChart,
  type ScatterShapeProps,
  XAxis,
  type XAxisTickContentProps,
  YAxis,
  type YAxisTickContentProps,
} from 'recharts'

import { valueAxis } from '~/geometry/figure-axes'

import type { Chart } from './chart'
import { BASE_FONT, chartMargins, lanesHeight, yearAxisFor } from './chart-frame'
import type { MeasureText } from './mark-labels'
import { MarkContext } from './MarkContext'
import { MarkLabels } from './MarkLabels'
import { MarkLanes } from './MarkLanes'
import { MarkSign } from './MarkSign'

export interface ChartDrawingProps extends Pick<
  ComponentProps<typeof ScatterChart>,
  'role' | 'desc' | 'style'
> {
  readonly 'aria-labelledby'?: string
  readonly 'aria-describedby'?: string
  readonly chart: Chart
  /** Pixels, lanes included. */
  readonly width: number
  readonly height: number
  readonly fontSize: number
  /** The statement being read. */
  readonly readId?: string | null
  /** Where the labels are set in another type than the page's. */
  readonly measure?: MeasureText
  /** Over everything else. */
  readonly children?: ReactNode
}

/**
 * The statements of one metric over time, each a mark at its own date; undated ones in lanes below. No line
 * joins them: they come from different sources. The one drawing there is: screen, paper and pictures show it
 * at sizes of their own. Its looks are attributes that name tokens, so that a file can be given their values.
 */
export function ChartDrawing({
  chart,
  width,
  height,
  fontSize,
  readId = null,
  measure,
  children,
  ...named
}: ChartDrawingProps) {
  const { dated, lanes, span, number } = chart
  const points = useMemo(() => dated.map(({ x, value }) => ({ x, value })), [dated])
  const unit = fontSize / BASE_FONT
  const { top, right, bottom, left } = chartMargins(unit)
  const years = yearAxisFor(span, width, fontSize)
  const ticks = years.ticks.filter((year) => year <= span.to)
  const values = valueAxis(dated)
  const written = { fill: 'var(--ink-3)', fontSize: fontSize * 0.85 }
  const drawn = { chart, unit, fontSize, readId, ...(measure && { measure }) }
  return (
    <ScatterChart
      width={width}
      height={height}
      margin={{ top, right, bottom: lanesHeight(lanes.length) * unit, left: 0 }}
      accessibilityLayer={false}
      {...named}
    >
      <CartesianGrid vertical={false} zIndex={0} stroke="var(--hairline)" />
      <XAxis
        type="number"
        dataKey="x"
        domain={[...years.domain]}
        ticks={ticks}
        interval={0}
        height={bottom}
        axisLine={{ stroke: 'var(--control)' }}
        tickLine={{ stroke: 'var(--control)' }}
        tickSize={5}
        tick={({ x, y, payload }: XAxisTickContentProps) => (
          <text x={Number(x) + 3} y={Number(y) + fontSize * 0.4} {...written}>
            {String(payload.value)}
          </text>
        )}
        allowDataOverflow
      />
      <YAxis
        type="number"
        dataKey="value"
        domain={[...values.domain]}
        ticks={dated.length === 0 ? [] : [...values.ticks]}
        interval={0}
        width={left}
        axisLine={false}
        tickLine={false}
        tick={({ x, y, payload }: YAxisTickContentProps) => (
          <text x={x} y={Number(y) + fontSize * 0.3} textAnchor="end" {...written}>
            {number(Number(payload.value))}
          </text>
        )}
        allowDataOverflow
      />
      <MarkContext marks={dated} events={chart.events} unit={unit} fontSize={fontSize} />
      <Scatter
        data={points}
        isAnimationActive={false}
        zIndex={0}
        shape={({ index, cx = 0, cy = 0 }: ScatterShapeProps & { index?: number }) => {
          const mark = dated[index ?? -1]
          return mark ? (
            <g transform={`translate(${cx} ${cy}) scale(${unit})`}>
              <MarkSign {...mark} isRead={mark.id === readId} />
            </g>
          ) : (
            <g />
          )
        }}
      />
      <MarkLanes ticks={ticks} {...drawn} />
      <MarkLabels {...drawn} />
      {children}
    </ScatterChart>
  )
}
