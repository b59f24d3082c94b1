import { useMemo } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Claim } from '~/model/claim'
import { toMonth } from '~/model/dates'
import type { PostCoverage } from '~/rules/coverage/standing'

/** Functions that word the limits of a coverage and the basis of a claim, alike everywhere. */
export function useCoverageWords() {
  const { t, text, date } = useLanguage()
  return useMemo(() => {
    // "until June 2011" reads well in both languages, "until 28 June 2011" does not.
    const month = (day: string) => date(toMonth(day))

    /** "from 2012", "until June 2011": the limits in time as far as known, to the month at most. */
    function timesOf({ claim, until, post }: PostCoverage): readonly string[] {
      const from = claim?.from
      const end = claim?.until
      const times: string[] = []
      if (from && end) times.push(t('parts.limit.between', { from: month(from), until: month(end) }))
      else if (from) times.push(t('parts.limit.from', { from: month(from) }))
      else if (end) times.push(t('parts.limit.until', { until: month(end) }))
      if (until !== null && until !== end && post.closed)
        times.push(t('parts.limit.closed', { year: String(post.closed.year) }))
      return times
    }

    /** The scope of the coverage, then its limits in time. */
    function limitsOf(coverage: PostCoverage): readonly string[] {
      const scope = coverage.claim?.scope
      return [...(scope ? [t('parts.limit.scope', { scope: text(scope) })] : []), ...timesOf(coverage)]
    }

    /** "inferred" or "our count"; empty for what a source states. */
    function basisOf({ basis }: Partial<Claim>): readonly string[] {
      return basis ? [t(`parts.basis.${basis}.word`)] : []
    }

    return { timesOf, limitsOf, basisOf }
  }, [t, text, date])
}
