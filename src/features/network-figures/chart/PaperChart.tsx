import { useLanguage } from '~/i18n/language'
import { useSourceNotes } from '~/parts/source-notes'

import { type ChartContent, chartOf } from './chart'
import { chartHeight } from './chart-frame'
import { ChartDrawing } from './ChartDrawing'

interface PaperChartProps extends ChartContent {
  readonly titleId: string
  /** It has the width of the page to itself. */
  readonly isWide: boolean
}

/** What the drawing is laid out in; on paper it is as wide as its place. */
const WIDTHS = { wide: 760, beside: 300 } as const
const FONT_SIZE = 12.5

/** The chart as paper shows it: of one size whatever the window's, each number with that of its source. */
export function PaperChart({ titleId, isWide, ...content }: PaperChartProps) {
  const language = useLanguage()
  const { numbers } = useSourceNotes()
  const chart = chartOf(content, language, (source) => String(numbers.get(source) ?? ''))
  return (
    <div className="print-chart">
      <ChartDrawing
        chart={chart}
        width={isWide ? WIDTHS.wide : WIDTHS.beside}
        height={chartHeight(chart.lanes.length, isWide ? 230 : 190, FONT_SIZE)}
        fontSize={FONT_SIZE}
        role="img"
        aria-labelledby={titleId}
        desc={[...chart.texts.values()].map(({ name }) => name).join('; ')}
        style={{ width: '100%', height: 'auto' }}
      />
    </div>
  )
}
