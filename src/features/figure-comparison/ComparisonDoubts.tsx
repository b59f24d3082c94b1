import { Fragment } from 'react'

import type { Comparison } from '~/domain/comparison'
import { isOfficial, officialSourceIds, sourceIdsOf } from '~/domain/figures'
import { useLanguage } from '~/lib/language'
import { useSourceNotes } from '~/parts/source-notes'

import { NotedWords } from './NotedWords'
import { useClauseWords } from './use-clause-words'
import { clausesOf, suggestedChange, unmeasuredSince } from './warning-clauses'

interface ComparisonDoubtsProps {
  readonly comparison: Comparison
}

/** One sentence with all that stands against a verdict, each reason with its sources; nothing if nothing does. */
export function ComparisonDoubts({ comparison }: ComparisonDoubtsProps) {
  const { t } = useLanguage()
  const wordsOf = useClauseWords()
  const { sources } = useSourceNotes()
  const officialIds = officialSourceIds([...sources.values()])
  const clauses = clausesOf(comparison, (figure) => isOfficial(figure, officialIds))
  if (clauses.length === 0) return null
  const since = unmeasuredSince(comparison)
  return (
    <span className="comparison-doubts">
      {t('comparison.but')}{' '}
      {clauses.map((clause, index) => (
        <Fragment key={wordsOf(clause)}>
          {index > 0 && (index === clauses.length - 1 ? ` ${t('comparison.and')} ` : ', ')}
          <NotedWords words={wordsOf(clause)} sources={[...new Set(clause.cited.flatMap(sourceIdsOf))]} />
        </Fragment>
      ))}
      {comparison.measured
        ? '.'
        : t('comparison.unmeasured', {
            change: suggestedChange(comparison.verdict),
            since: since === null ? 'no' : 'yes',
            year: String(since ?? ''),
          })}
    </span>
  )
}
