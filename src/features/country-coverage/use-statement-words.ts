import { useLanguage } from '~/i18n/language'
import { useCoverageWords } from '~/parts/use-coverage-words'

import type { CoverageStatement } from './coverage-statements'

/** Stands in a message where the link to the post goes. */
const slot = '\u2063'

/** The words before and after the link; without a post there is nothing but the words. */
export interface StatementWords {
  readonly before: string
  readonly after: string
}

/** How statements read: the sentence of each, with its limits in time. */
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
