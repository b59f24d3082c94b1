import { type Language, useLanguage } from '~/i18n/language'

import type { CoverageStatement } from './coverage-statements'

/** Stands in a message where the link to the post goes. */
const slot = '\u2063'

/** The words before and after the link; without a post there is nothing but the words. */
export interface StatementWords {
  readonly before: string
  readonly after: string
}

/** A month at most: "until June 2011" reads well in both languages, "until 28 June 2011" does not. */
function limitsOf({ from, until, closedIn, claim }: CoverageStatement, { t, date }: Language) {
  const month = (day: string) => date(day.slice(0, 7))
  const limits: string[] = []
  if (from && until) limits.push(t('coverage.limit.between', { from: month(from), until: month(until) }))
  else if (from) limits.push(t('coverage.limit.from', { from: month(from) }))
  else if (until) limits.push(t('coverage.limit.until', { until: month(until) }))
  if (closedIn !== undefined) limits.push(t('coverage.limit.closed', { year: String(closedIn) }))
  if (claim.basis === 'inferred') limits.push(t('coverage.limit.inferred'))
  return limits
}

/** How statements read: the sentence of each, and its limits in time alone. */
export function useStatementWords() {
  const language = useLanguage()
  const { t, text } = language
  return {
    limitsOf: (statement: CoverageStatement) => limitsOf(statement, language),
    sentenceOf: (statement: CoverageStatement): StatementWords => {
      const { kind, post, scope, city, said } = statement
      if (kind === 'denied' || !post) return { before: said ? text(said) : '', after: '' }
      const main = t(`coverage.statement.${kind}`, {
        post: slot,
        kind: post.kind,
        scope: scope ? text(scope) : '',
        city: city ? text(city) : '',
      })
      const [before = '', after = ''] = [main, ...limitsOf(statement, language)].join(', ').split(slot)
      return { before, after: `${after}.` }
    },
  }
}
