import { type ComponentProps, type ReactNode, useMemo } from 'react'
import {
  CartesianGrid,
  Scatter,
  ScatterChart,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
} from 'recharts'

import { valueAxis } from '~/geometry/figure-axes'

import type { Chart } from './chart'
import { baseFont, chartMargins, lanesHeight, type Scale, yearAxisFor } from './chart-frame'
import { MarkContext } from './MarkContext'
import { MarkLabels } from './MarkLabels'
import { MarkLanes } from './MarkLanes'
import { MarkSign } from './MarkSign'
import { labelWidth, type MeasureText } from './text-width'

export interface ChartDrawingProps extends Pick<
  ComponentProps<typeof ScatterChart>,
  'role' | 'desc' | 'style'
> {
  readonly 'aria-labelledby'?: string
  readonly chart: Chart
  /** Pixels, including lanes. */
  readonly width: number
  readonly height: number
  readonly fontSize: number
  /** Id of the statement being read. */
  readonly readId?: string | null
  /** The chosen year. */
  readonly year?: number | null
  /** How to measure labels, if not in the page's typeface. */
  readonly measure?: MeasureText
  /** Content over the drawing, on the same scale. */
  readonly children?: (scale: Scale) => ReactNode
}

/**
 * The chart of one metric over time: each statement is a chart mark at its own date, undated ones are in lanes below.
 * No line joins them, since they come from different sources. Screen, print and pictures share this drawing at their
 * own sizes; its colours are attributes that name tokens, so that a file can replace them by values.
 */
export function ChartDrawing({
  chart,
  width,
  height,
  fontSize,
  readId = null,
  year = null,
  measure = labelWidth,
  children,
  ...named
}: ChartDrawingProps) {
  const { dated, lanes, span, number } = chart
  const points = useMemo(() => dated.map(({ x, value }) => ({ x, value })), [dated])
  const unit = fontSize / baseFont
  const { top, right, bottom, left } = chartMargins(unit)
  const years = yearAxisFor(span, width, fontSize)
  const ticks = years.ticks.filter((year) => year <= span.to)
  const values = valueAxis(dated)
  const type = { fontSize, unit, measure }
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
        tick={<YearTick fontSize={fontSize} />}
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
        tick={<ValueTick fontSize={fontSize} number={number} />}
        allowDataOverflow
      />
      <OnScale {...type}>{(scale) => <MarkContext chart={chart} scale={scale} year={year} />}</OnScale>
      <Scatter
        data={points}
        isAnimationActive={false}
        zIndex={0}
        shape={<DatedSign marks={dated} readId={readId} unit={unit} />}
      />
      <OnScale {...type}>
        {(scale) => (
          <>
            <MarkLanes ticks={ticks} chart={chart} scale={scale} readId={readId} />
            <MarkLabels chart={chart} scale={scale} readId={readId} />
            {children?.(scale)}
          </>
        )}
      </OnScale>
    </ScatterChart>
  )
}

interface OnScaleProps extends Pick<Scale, 'fontSize' | 'unit' | 'measure'> {
  readonly children: (scale: Scale) => ReactNode
}

/** Content that needs the scale of the surrounding Recharts chart, once its axes are known. */
function OnScale({ children, ...type }: OnScaleProps) {
  const plot = usePlotArea()
  const x = useXAxisScale()
  const y = useYAxisScale()
  if (!plot || !x || !y) return null
  return children({ plot, x: (year) => x(year) ?? plot.x, y: (value) => y(value) ?? plot.y, ...type })
}

/** Properties that Recharts gives to a tick. */
interface TickProps {
  readonly x?: number
  readonly y?: number
  readonly payload?: { readonly value: number }
  readonly fontSize: number
}

/** A year's label, to the right of its grid line. */
function YearTick({ x = 0, y = 0, payload, fontSize }: TickProps) {
  return (
    <text x={x + 3} y={y + fontSize * 0.4} fill="var(--ink-3)" fontSize={fontSize * 0.85}>
      {payload?.value}
    </text>
  )
}

/** A number's label, left of the plot. */
function ValueTick({ x, y = 0, payload, fontSize, number }: TickProps & Pick<Chart, 'number'>) {
  return (
    <text x={x} y={y + fontSize * 0.3} textAnchor="end" fill="var(--ink-3)" fontSize={fontSize * 0.85}>
      {payload && number(payload.value)}
    </text>
  )
}

interface DatedSignProps {
  readonly marks: Chart['dated']
  readonly readId: string | null
  readonly unit: number
  /** Index of the chart mark and its place in pixels, given by Recharts. */
  readonly index?: number
  readonly cx?: number
  readonly cy?: number
}

function DatedSign({ marks, readId, unit, index = -1, cx = 0, cy = 0 }: DatedSignProps) {
  const mark = marks[index]
  if (!mark) return null
  return (
    <g transform={`translate(${cx} ${cy}) scale(${unit})`}>
      <MarkSign {...mark} isRead={mark.id === readId} />
    </g>
  )
}
