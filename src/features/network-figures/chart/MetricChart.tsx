import { useCallback, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'

import { useLanguage } from '~/i18n/language'
import { useSourceNotes } from '~/parts/sources/source-notes'

import type { Reading } from '../reading/use-reading'
import { type ChartContent, chartOf } from './chart'
import { chartHeight } from './chart-frame'
import { ChartDrawing } from './ChartDrawing'
import { MarkTargets } from './MarkTargets'

import './metric-chart.css'

interface MetricChartProps extends ChartContent {
  readonly reading: Reading
  /** The chosen year. */
  readonly year: number | null
  /** Ids of the elements that name and describe the chart. */
  readonly titleId: string
  readonly hintId: string
}

/**
 * The interactive chart, as large as its place. For assistive technology it is a group of named buttons, its chart
 * marks. The drawing below them is hidden from it: a screen reader would otherwise read every number of the axes, and
 * "clickable" on the element that carries Recharts' handlers.
 */
export function MetricChart({ rows, span, events, year, reading, titleId, hintId }: MetricChartProps) {
  const { ref, size } = useSize()
  const language = useLanguage()
  const [over, setOver] = useState<SVGSVGElement | null>(null)
  const chart = useMemo(() => chartOf({ rows, span, events }, language), [rows, span, events, language])
  return (
    <div ref={ref} className="metric-chart">
      {size && (
        <>
          <div aria-hidden="true">
            <ChartDrawing chart={chart} {...size} readId={reading.id} year={year}>
              {(scale) =>
                over && createPortal(<MarkTargets chart={chart} reading={reading} scale={scale} />, over)
              }
            </ChartDrawing>
          </div>
          <svg
            ref={setOver}
            className="metric-chart__marks"
            role="group"
            aria-labelledby={titleId}
            aria-describedby={hintId}
          />
        </>
      )}
    </div>
  )
}

/** Size of the chart in pixels, and its font size. */
interface Size {
  readonly width: number
  readonly height: number
  readonly fontSize: number
}

/** The size of an element, kept up to date; null while it is not rendered or has no size. */
function useSize() {
  const [size, setSize] = useState<Size | null>(null)
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element
      const fontSize = Number.parseFloat(getComputedStyle(element).fontSize) || 13.5
      const next = width > 0 && height > 0 ? { width, height, fontSize } : null
      setSize((known) => (JSON.stringify(known) === JSON.stringify(next) ? known : next))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { ref, size }
}

interface PaperChartProps extends ChartContent {
  readonly titleId: string
  /** Whether it has the page's full width. */
  readonly isWide: boolean
}

/** Pixels of the layout; on paper it is scaled to its place. */
const paper = { wide: { width: 760, plot: 230 }, beside: { width: 300, plot: 190 }, fontSize: 12.5 } as const

/** The printed chart: one size whatever the window, each label with its source number. */
export function PaperChart({ titleId, isWide, ...content }: PaperChartProps) {
  const language = useLanguage()
  const { numbers } = useSourceNotes()
  const chart = chartOf(content, language, (source) => String(numbers.get(source) ?? ''))
  const { fontSize } = paper
  const { width, plot } = isWide ? paper.wide : paper.beside
  return (
    <div className="print-chart">
      <ChartDrawing
        chart={chart}
        width={width}
        height={chartHeight(chart.lanes.length, plot, fontSize)}
        fontSize={fontSize}
        role="img"
        aria-labelledby={titleId}
        desc={[...chart.texts.values()].map(({ name }) => name).join('; ')}
        style={{ width: '100%', height: 'auto' }}
      />
    </div>
  )
}
