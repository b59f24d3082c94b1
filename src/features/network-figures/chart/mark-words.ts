import type { Language } from '~/i18n/language'
import type { Figure, FigureUnit } from '~/model/figure'
import { type FigureRow, isEcho } from '~/rules/figures/figures'

import { statementWords } from '../statement-words'

/** For each row, what a mark is called and what stands beside it. A unit other than the usual one is written out. */
export function markWords(rows: readonly FigureRow[], language: Language) {
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
  const labelOf = ({ figure }: FigureRow) =>
    figure.unit === usual
      ? numberOf(figure)
      : t('figures.statement', {
          value: numberOf(figure),
          unit: t(`figures.unit.${figure.unit}`, { count: figure.value }),
        })
  return { names: rows.map(nameOf), labels: rows.map(labelOf) }
}

/** The most frequent unit, the first of them where several are. */
function usualUnit(units: readonly FigureUnit[]): FigureUnit | undefined {
  const times = (unit: FigureUnit) => units.filter((other) => other === unit).length
  return units.toSorted((a, b) => times(b) - times(a))[0]
}
