import type { Language } from '~/i18n/language'
import type { Source } from '~/model/source'
import type { Comparison } from '~/rules/figures/comparison'
import { isOfficial, officialSourceIds, sourceIdsOf } from '~/rules/figures/figures'

import { clauseWords } from './clause-words'
import { clausesOf } from './warning-clauses'

/** A stretch of a sentence and the ids of the sources that say so; none for what only joins. */
export interface Phrase {
  readonly words: string
  readonly cited: readonly string[]
}

/**
 * One sentence with all that stands against a verdict, each reason with its sources, spaces included;
 * empty where nothing does.
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
