import { useMemo } from 'react'
import {
  CartesianGrid,
  Scatter,
  ScatterChart,
  XAxis,
  type XAxisTickContentProps,
  YAxis,
  type YAxisTickContentProps,
} from 'recharts'

import { valueAxis, yearAxis } from '~/domain/figure-axes'
import { type EventMark, figureMarks } from '~/domain/figure-marks'
import type { YearSpan } from '~/domain/figure-time'
import type { FigureRow } from '~/domain/figures'

import type { Reading } from '../use-reading'
import { ChartSign } from './ChartSign'
import { MarkContext } from './MarkContext'
import { MarkLabels } from './MarkLabels'
import { MarkTargets } from './MarkTargets'
import { useMarkWords } from './use-mark-words'
import { useSize } from './use-size'
import { ValueTick } from './ValueTick'
import { YearTick } from './YearTick'

import './metric-chart.css'

interface MetricChartProps {
  /** Oldest first. */
  readonly rows: readonly FigureRow[]
  readonly span: YearSpan
  readonly events: readonly EventMark[]
  readonly reading: Reading
  /** Ids of what names the chart and of what says how to walk it. */
  readonly titleId: string
  readonly hintId: string
}

/** Font size at which one unit of the signs is one pixel. */
const BASE_FONT = 13.5

const yearTick = (props: XAxisTickContentProps) => <YearTick {...props} />
const valueTick = (props: YAxisTickContentProps) => <ValueTick {...props} />

/**
 * The statements of one metric over time, each a mark at its own date. No line joins them: they come from
 * different sources. The marks are named buttons, so the chart is a group to assistive technology.
 */
export function MetricChart({ rows, span, events, reading, titleId, hintId }: MetricChartProps) {
  const { ref, size } = useSize()
  const marks = useMemo(() => figureMarks(rows, span), [rows, span])
  const points = useMemo(() => marks.map(({ x, value }) => ({ x, value })), [marks])
  const { names, labels } = useMarkWords(rows)
  const values = useMemo(() => valueAxis(marks), [marks])
  const fontSize = size?.fontSize ?? BASE_FONT
  const unit = fontSize / BASE_FONT
  const years = yearAxis(span, Math.floor((size?.width ?? 0) / (fontSize * 3.6)))
  return (
    <div ref={ref} className="metric-chart">
      {size && (
        <ScatterChart
          width={size.width}
          height={size.height}
          margin={{ top: 22 * unit, right: 10, bottom: 0, left: 0 }}
          accessibilityLayer={false}
          role="group"
          aria-labelledby={titleId}
          aria-describedby={hintId}
        >
          <CartesianGrid vertical={false} zIndex={0} />
          <XAxis
            type="number"
            dataKey="x"
            domain={[...years.domain]}
            ticks={years.ticks.filter((year) => year <= span.to)}
            interval={0}
            height={26 * unit}
            tickSize={5}
            tick={yearTick}
            allowDataOverflow
          />
          <YAxis
            type="number"
            dataKey="value"
            domain={[...values.domain]}
            ticks={[...values.ticks]}
            interval={0}
            width={34 * unit}
            axisLine={false}
            tickLine={false}
            tick={valueTick}
            allowDataOverflow
          />
          <MarkContext marks={marks} events={events} unit={unit} fontSize={fontSize} />
          <Scatter
            data={points}
            isAnimationActive={false}
            zIndex={0}
            shape={<ChartSign marks={marks} readId={reading.id} unit={unit} />}
          />
          <MarkLabels marks={marks} texts={labels} readId={reading.id} unit={unit} fontSize={fontSize} />
          <MarkTargets marks={marks} names={names} reading={reading} unit={unit} />
        </ScatterChart>
      )}
    </div>
  )
}
