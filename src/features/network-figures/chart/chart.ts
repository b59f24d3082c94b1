import { type ChartMarks, type EventMark, figureMarks } from '~/geometry/figure-marks'
import type { Language } from '~/i18n/language'
import type { Figure, FigureUnit } from '~/model/figure'
import type { YearSpan } from '~/rules/figures/figure-time'
import { type FigureRow, isEcho } from '~/rules/figures/figures'

import { statementWords } from '../statement-words'

/** The statements of one metric that are to be drawn, oldest first, and what stands beside them. */
export interface ChartContent {
  readonly rows: readonly FigureRow[]
  readonly span: YearSpan
  readonly events: readonly EventMark[]
}

/** All that a chart is drawn from, in the words of one language: the same on screen, on paper and in a picture. */
export interface Chart extends ChartMarks, Pick<ChartContent, 'span' | 'events'> {
  /** By id of the mark. */
  readonly texts: ReadonlyMap<string, MarkText>
  /** Over the lanes of the undated statements. */
  readonly lanesTitle: string
  readonly number: (value: number) => string
}

export interface MarkText {
  /** What the mark is called, in full. */
  readonly name: string
  /** What stands beside it. A unit other than the usual one is written out. */
  readonly label: string
  /** The number of its source among notes, raised behind the label; none on screen. */
  readonly note: string
}

export function chartOf(
  { rows, span, events }: ChartContent,
  language: Language,
  noteOf: (sourceId: string) => string = () => '',
): Chart {
  const { t, number } = language
  const { counted, moment } = statementWords(language)
  const usual = usualUnit(rows.map(({ figure }) => figure.unit))
  const nameOf = ({ figure, source: { publisher } }: FigureRow) =>
    t(isEcho(figure) ? 'figures.chart.mark.echo' : 'figures.chart.mark', {
      statement: counted(figure),
      moment: moment(figure),
      publisher,
    })
  const numberOf = ({ qualifier, value }: Figure) =>
    qualifier === 'exact' ? number(value) : t(`figures.label.${qualifier}`, { value: number(value) })
  const labelOf = (figure: Figure) =>
    figure.unit === usual
      ? numberOf(figure)
      : t('figures.statement', {
          value: numberOf(figure),
          unit: t(`figures.unit.${figure.unit}`, { count: figure.value }),
        })
  const texts = rows.map((row) => {
    const { figure } = row
    return [figure.id, { name: nameOf(row), label: labelOf(figure), note: noteOf(figure.source) }] as const
  })
  return {
    ...figureMarks(rows, span),
    span,
    events,
    texts: new Map(texts),
    lanesTitle: t('figures.chart.lanes'),
    number,
  }
}

/** The most frequent unit, the first of them where several are. */
function usualUnit(units: readonly FigureUnit[]): FigureUnit | undefined {
  const times = (unit: FigureUnit) => units.filter((other) => other === unit).length
  return units.toSorted((a, b) => times(b) - times(a))[0]
}
