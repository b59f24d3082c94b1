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

import { valueAxis } from '~/geometry/figure-axes'
import { type EventMark, figureMarks } from '~/geometry/figure-marks'
import { useLanguage } from '~/i18n/language'
import type { YearSpan } from '~/rules/figures/figure-time'
import type { FigureRow } from '~/rules/figures/figures'

import type { Reading } from '../reading/use-reading'
import { BASE_FONT, chartMargins, yearAxisFor } from './chart-frame'
import { ChartSign } from './ChartSign'
import { markWords } from './mark-words'
import { MarkContext } from './MarkContext'
import { MarkLabels } from './MarkLabels'
import { MarkTargets } from './MarkTargets'
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
  const language = useLanguage()
  const { names, labels } = useMemo(() => markWords(rows, language), [rows, language])
  const values = useMemo(() => valueAxis(marks), [marks])
  const fontSize = size?.fontSize ?? BASE_FONT
  const unit = fontSize / BASE_FONT
  const { top, right, bottom, left } = chartMargins(unit)
  const years = yearAxisFor(span, size?.width ?? 0, fontSize)
  return (
    <div ref={ref} className="metric-chart">
      {size && (
        <ScatterChart
          width={size.width}
          height={size.height}
          margin={{ top, right, bottom: 0, left: 0 }}
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
            height={bottom}
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
            width={left}
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
