import { type Language, useLanguage } from '~/i18n/language'
import type { When } from '~/model/claim'
import type { Figure } from '~/model/figure'

/** How a statement is put into words, everywhere in the figures alike. */
export interface StatementWords {
  /** The number, never without its qualifier: "more than 300". */
  readonly value: (figure: Figure) => string
  /** The same with what was counted: "more than 300 police officers and gendarmes". */
  readonly counted: (figure: Figure) => string
  /** Its date, or that it has none and between which bounds. */
  readonly moment: (figure: Figure) => string
}

/** The words for statements in one language. */
export function statementWords({ t, number, date, when }: Language): StatementWords {
  const value = ({ qualifier, value }: Figure) =>
    qualifier === 'exact' ? number(value) : `${t(`parts.qualifier.${qualifier}`)}\u00a0${number(value)}`
  return {
    value,
    counted: (figure) =>
      t('figures.statement', {
        value: value(figure),
        unit: t(`figures.unit.${figure.unit}`, { count: figure.value }),
      }),
    moment: (figure) =>
      figure.date === null ? t('figures.undated', { when: when(boundsOf(figure)) }) : date(figure.date),
  }
}

/** The words for statements in the language of the page. */
export function useStatement(): StatementWords {
  return statementWords(useLanguage())
}

function boundsOf({ notBefore, notAfter }: Figure): When {
  return {
    ...(notBefore === undefined ? {} : { notBefore }),
    ...(notAfter === undefined ? {} : { notAfter }),
  }
}
