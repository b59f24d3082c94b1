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
import { BASE_FONT, chartMargins, lanesHeight, type Scale, yearAxisFor } from './chart-frame'
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
  /** Pixels, lanes included. */
  readonly width: number
  readonly height: number
  readonly fontSize: number
  /** The statement being read. */
  readonly readId?: string | null
  /** The year in which the network is shown. */
  readonly year?: number | null
  /** Where the labels are set in another type than the page's. */
  readonly measure?: MeasureText
  /** What is drawn over everything else, or elsewhere by the same scale. */
  readonly children?: (scale: Scale) => ReactNode
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
  year = null,
  measure = labelWidth,
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

/** What is drawn by the axes of the surrounding chart, once they are known. */
function OnScale({ children, ...type }: OnScaleProps) {
  const plot = usePlotArea()
  const x = useXAxisScale()
  const y = useYAxisScale()
  if (!plot || !x || !y) return null
  return children({ plot, x: (year) => x(year) ?? plot.x, y: (value) => y(value) ?? plot.y, ...type })
}

/** What the chart fills in of each tick. */
interface TickProps {
  readonly x?: number
  readonly y?: number
  readonly payload?: { readonly value: number }
  readonly fontSize: number
}

/** A year, written to the right of the line where it begins. */
function YearTick({ x = 0, y = 0, payload, fontSize }: TickProps) {
  return (
    <text x={x + 3} y={y + fontSize * 0.4} fill="var(--ink-3)" fontSize={fontSize * 0.85}>
      {payload?.value}
    </text>
  )
}

/** A number at its line, left of the plot. */
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
  /** Which of the marks, and its place in pixels: filled in by the chart. */
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
