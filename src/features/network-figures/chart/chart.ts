import { type ChartMarks, type EventMark, figureMarks } from '~/geometry/figure-marks'
import type { Language } from '~/i18n/language'
import type { Figure, FigureUnit } from '~/model/figure'
import type { YearSpan } from '~/rules/figures/figure-time'
import { type FigureRow, isEcho } from '~/rules/figures/figures'

import { statementWords } from '../statement-words'

/** The content of a chart: statements of one metric, oldest first, and what is shown beside them. */
export interface ChartContent {
  readonly rows: readonly FigureRow[]
  readonly span: YearSpan
  readonly events: readonly EventMark[]
}

/** Everything a chart is drawn from, in one language: the same on screen, on paper and in a picture. */
export interface Chart extends ChartMarks, Pick<ChartContent, 'span' | 'events'> {
  /** By id of the chart mark. */
  readonly texts: ReadonlyMap<string, MarkText>
  /** Title of the lanes of undated statements. */
  readonly lanesTitle: string
  readonly number: (value: number) => string
}

export interface MarkText {
  /** Full accessible name. */
  readonly name: string
  /** Label beside the chart mark; an unusual unit is written out. */
  readonly label: string
  /** Its source number, raised behind the label; empty on screen. */
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

/** The most frequent unit; among equals the first. */
function usualUnit(units: readonly FigureUnit[]): FigureUnit | undefined {
  const times = (unit: FigureUnit) => units.filter((other) => other === unit).length
  return units.toSorted((a, b) => times(b) - times(a))[0]
}
