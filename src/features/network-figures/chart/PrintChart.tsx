import { type EventMark, figureMarks } from '~/geometry/figure-marks'
import { useLanguage } from '~/i18n/language'
import type { Metric } from '~/model/figure'
import { useSourceNotes } from '~/parts/source-notes'
import type { YearSpan } from '~/rules/figures/figure-time'
import type { FigureRow } from '~/rules/figures/figures'

import { drawChart } from '../drawing/draw-chart'
import { markWords } from './mark-words'
import { SvgTree } from './SvgTree'

import './print-chart.css'

interface PrintChartProps {
  /** Oldest first. */
  readonly rows: readonly FigureRow[]
  readonly span: YearSpan
  readonly events: readonly EventMark[]
  readonly metric: Metric
  readonly titleId: string
}

/** What a drawing is laid out in; on paper it is as wide as its column. Posts are counted in several units. */
const WIDTHS = { officers: 290, posts: 370, countries: 290 } as const satisfies Record<Metric, number>
const HEIGHT = 206
const FONT_SIZE = 12.5

/** The chart as paper shows it: of one size whatever the window's, each number with that of its source. */
export function PrintChart({ metric, rows, span, events, titleId }: PrintChartProps) {
  const language = useLanguage()
  const { numbers } = useSourceNotes()
  const width = WIDTHS[metric]
  const { names, labels } = markWords(rows, language)
  const nodes = drawChart({
    marks: figureMarks(rows, span),
    labels: labels.map((text, index) => {
      const source = rows[index]?.figure.source
      return { text, note: String((source !== undefined && numbers.get(source)) || '') }
    }),
    events,
    span,
    width,
    height: HEIGHT,
    fontSize: FONT_SIZE,
    number: language.number,
  })
  return (
    <svg className="print-chart" viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-labelledby={titleId}>
      <desc>{names.join('; ')}</desc>
      <SvgTree nodes={nodes} />
    </svg>
  )
}
