import type { Language } from '~/i18n/language'
import type { Figure } from '~/model/figure'
import type { Source } from '~/model/source'
import type { Comparison } from '~/rules/figures/comparison'
import type { Warning } from '~/rules/figures/comparison-warnings'
import { yearOfFigure } from '~/rules/figures/figure-time'
import { isOfficial, officialSourceIds, sourceIdsOf } from '~/rules/figures/figures'

import { comparisonWords } from './comparison-words'
import { type Clause, clausesOf } from './warning-clauses'

/** Part of a sentence and the ids of the sources that say so; no ids for conjunctions. */
export interface Phrase {
  readonly words: string
  readonly cited: readonly string[]
}

/**
 * One sentence with every reason to doubt a verdict, each with its sources, in parts that include the spaces; empty
 * if there is none.
 */
export function doubtPhrases(
  comparison: Comparison,
  language: Language,
  sources: ReadonlyMap<string, Source>,
): readonly Phrase[] {
  const { t } = language
  const officialIds = officialSourceIds([...sources.values()])
  const clauses = clausesOf(comparison, (figure) => isOfficial(figure, officialIds))
  if (clauses.length === 0) return []
  const wordsOf = clauseWords(language, sources)
  const joint = (words: string): Phrase => ({ words, cited: [] })
  return [
    joint(`${t('comparison.but')} `),
    ...clauses.flatMap((clause, index): readonly Phrase[] => {
      const reason = { words: wordsOf(clause), cited: [...new Set(clause.cited.flatMap(sourceIdsOf))] }
      if (index === 0) return [reason]
      return [joint(index === clauses.length - 1 ? ` ${t('comparison.and')} ` : ', '), reason]
    }),
    joint('.'),
  ]
}

/** Returns a function that words one reason to doubt as a clause: "92 repeats a text of 2010". */
function clauseWords(language: Language, sources: ReadonlyMap<string, Source>): (clause: Clause) => string {
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
