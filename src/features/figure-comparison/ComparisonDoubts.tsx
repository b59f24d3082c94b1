import { Fragment } from 'react'

import { useLanguage } from '~/i18n/language'
import { doubtPhrases } from '~/parts/comparison/doubt-phrases'
import { NotedWords } from '~/parts/sources/NotedWords'
import { useSourceNotes } from '~/parts/sources/source-notes'
import type { Comparison } from '~/rules/figures/comparison'

interface ComparisonDoubtsProps {
  readonly comparison: Comparison
}

/** A sentence with all reasons to doubt a verdict, each with its sources; nothing if there are none. */
export function ComparisonDoubts({ comparison }: ComparisonDoubtsProps) {
  const language = useLanguage()
  const { sources } = useSourceNotes()
  const phrases = doubtPhrases(comparison, language, sources)
  if (phrases.length === 0) return null
  return (
    <span className="comparison-doubts">
      {phrases.map(({ words, cited }, index) => (
        <Fragment key={index}>
          {cited.length === 0 ? words : <NotedWords words={words} sources={cited} />}
        </Fragment>
      ))}
    </span>
  )
}
