import { useMemo } from 'react'

import { useLanguage } from '~/i18n/language'

import type { Reading } from '../reading/use-reading'
import { type ChartContent, chartOf } from './chart'
import { BASE_FONT } from './chart-frame'
import { ChartDrawing } from './ChartDrawing'
import { MarkTargets } from './MarkTargets'
import { useSize } from './use-size'

import './metric-chart.css'

interface MetricChartProps extends ChartContent {
  readonly reading: Reading
  /** Ids of what names the chart and of what says how to walk it. */
  readonly titleId: string
  readonly hintId: string
}

/** The chart on screen, as large as its place. Its marks are named buttons, so it is a group to assistive technology. */
export function MetricChart({ rows, span, events, reading, titleId, hintId }: MetricChartProps) {
  const { ref, size } = useSize()
  const language = useLanguage()
  const chart = useMemo(() => chartOf({ rows, span, events }, language), [rows, span, events, language])
  return (
    <div ref={ref} className="metric-chart">
      {size && (
        <ChartDrawing
          chart={chart}
          {...size}
          readId={reading.id}
          role="group"
          aria-labelledby={titleId}
          aria-describedby={hintId}
        >
          <MarkTargets
            chart={chart}
            reading={reading}
            unit={size.fontSize / BASE_FONT}
            fontSize={size.fontSize}
          />
        </ChartDrawing>
      )}
    </div>
  )
}
