import { type Language, useLanguage } from '~/i18n/language'
import type { Figure } from '~/model/figure'
import type { Source } from '~/model/source'
import { statedNumber, statedSize } from '~/publish/citation/stated'
import { yearOfFigure } from '~/rules/figures/figure-time'

/** Functions that word a statement, shared by all charts. */
export interface StatementWords {
  /** The number, always with its qualifier: "more than 300". */
  readonly value: (figure: Figure) => string
  /** The same with its unit: "more than 300 police officers and gendarmes". */
  readonly counted: (figure: Figure) => string
  /** Its date, or "undated" with its bounds. */
  readonly moment: (figure: Figure) => string
  /** A note that it repeats an older text, and which if known. */
  readonly echo: (figure: Figure, origin: Figure | null, sources: ReadonlyMap<string, Source>) => string
}

/** The words for statements in one language. */
export function statementWords(language: Language): StatementWords {
  const { t, date, when } = language
  const value = (figure: Figure) => statedNumber(figure, language)
  return {
    value,
    counted: (figure) => statedSize(figure, language),
    moment: ({ date: day, ...bounds }) =>
      day === null ? t('figures.undated', { when: when(bounds) }) : date(day),
    echo: ({ echoNote }, origin, sources) => {
      const publisher = origin && sources.get(origin.source)?.publisher
      const year = origin && yearOfFigure(origin)
      if (!origin || !publisher || year === null) return t('figures.echo.unknown')
      const said = { year: String(year), publisher }
      return echoNote ? t('figures.echo.changed', said) : t('figures.echo', { ...said, value: value(origin) })
    },
  }
}

/** The words for statements in the language of the page. */
export function useStatement(): StatementWords {
  return statementWords(useLanguage())
}
