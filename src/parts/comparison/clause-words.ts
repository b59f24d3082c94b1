import type { Language } from '~/i18n/language'
import type { Figure } from '~/model/figure'
import type { Source } from '~/model/source'
import type { Warning } from '~/rules/figures/comparison-warnings'
import { yearOfFigure } from '~/rules/figures/figure-time'

import { comparisonWords } from './comparison-words'
import type { Clause } from './warning-clauses'

/** A function that puts a reason to doubt as part of a sentence: "92 repeats a text of 2010". */
export function clauseWords(
  language: Language,
  sources: ReadonlyMap<string, Source>,
): (clause: Clause) => string {
  const { t } = language
  const { value, unit } = comparisonWords(language)
  const yearOf = (figure: Figure | null) => (figure ? yearOfFigure(figure) : null)

  const echo = (figure: Figure, origin: Figure | null) => {
    const year = yearOf(origin)
    return year === null
      ? t('comparison.warning.echo.unknown', { value: value(figure) })
      : t('comparison.warning.echo', { value: value(figure), year: String(year) })
  }
  const contradicted = (against: Figure, others: number) => {
    const words = t('comparison.warning.contradicted', {
      kind: sources.get(against.source)?.kind ?? 'other',
      year: String(yearOf(against) ?? ''),
      value: value(against),
    })
    return others === 0 ? words : `${words} (${t('comparison.others', { count: others })})`
  }
  const sameText = (origin: Figure | null) => {
    const year = yearOf(origin)
    return year === null
      ? t('comparison.warning.same-text.unknown')
      : t('comparison.warning.same-text', { year: String(year) })
  }
  const units = ({ from, to, akin }: Extract<Warning, { kind: 'units-differ' }>) =>
    t(akin ? 'comparison.warning.units.akin' : 'comparison.warning.units', { from: unit(from), to: unit(to) })

  return ({ warning, against, others }) => {
    switch (warning.kind) {
      case 'from-is-echo':
      case 'to-is-echo':
        return echo(warning.figure, warning.origin)
      case 'same-text':
        return sameText(warning.origin)
      case 'contradicted':
        return against ? contradicted(against, others) : ''
      case 'units-differ':
        return units(warning)
      case 'undated':
      case 'about':
        return t(`comparison.warning.${warning.kind}`, { value: value(warning.figure) })
    }
  }
}
