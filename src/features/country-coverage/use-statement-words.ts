import { useLanguage } from '~/i18n/language'
import { useCoverageWords } from '~/parts/use-coverage-words'

import type { CoverageStatement } from './coverage-statements'

/** Placeholder in a message for the link to the post (U+2063, invisible). */
const slot = '\u2063'

/** The words before and after the link; without a post, all words are before. */
export interface StatementWords {
  readonly before: string
  readonly after: string
}

/** Returns a function that words a statement with its limits in time. */
export function useStatementWords(): (statement: CoverageStatement) => StatementWords {
  const { t, text } = useLanguage()
  const { timesOf } = useCoverageWords()
  return ({ kind, post, coverage, city, said, claim }) => {
    if (kind === 'denied' || !post) return { before: said ? text(said) : '', after: '' }
    const scope = coverage?.claim?.scope
    const main = t(`coverage.statement.${kind}`, {
      post: slot,
      kind: post.kind,
      scope: scope ? text(scope) : '',
      city: city ? text(city) : '',
    })
    const limits = [
      ...(coverage ? timesOf(coverage) : []),
      ...(claim.basis === 'inferred' ? [t('coverage.limit.inferred')] : []),
    ]
    const [before = '', after = ''] = [main, ...limits].join(', ').split(slot)
    return { before, after: `${after}.` }
  }
}
