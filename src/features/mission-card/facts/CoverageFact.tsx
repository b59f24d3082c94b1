import { useLanguage } from '~/i18n/language'
import type { Coverage } from '~/model/post'

import { ClaimLine } from './ClaimLine'
import { toMonth } from './to-month'

interface CoverageFactProps {
  readonly claim: Coverage
}

/** A country that the post works for, with what narrows it: a scope, a beginning, an end. */
export function CoverageFact({ claim }: CoverageFactProps) {
  const { t, text, country, date } = useLanguage()
  const { scope, from, until } = claim
  const limits = [
    ...(scope ? [t('card.covers.scope', { scope: text(scope) })] : []),
    ...(from ? [t('card.covers.from', { date: date(toMonth(from)) })] : []),
    ...(until ? [t('card.covers.until', { date: date(toMonth(until)) })] : []),
  ]
  return (
    <dd>
      <ClaimLine claim={claim}>
        {country(claim.country)}
        {limits.length > 0 && <span className="card-facts__as-of"> ({limits.join(', ')})</span>}
      </ClaimLine>
    </dd>
  )
}
