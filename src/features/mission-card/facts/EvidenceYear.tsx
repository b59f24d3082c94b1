import { useLanguage } from '~/i18n/language'
import type { Claim } from '~/model/claim'

import { useAgedYear, useOlderEditionYear } from './chosen-claim'

interface EvidenceYearProps {
  readonly claim: Claim
}

/** The year beside a claim that the page no longer makes, or that no source makes any more; else nothing. */
export function EvidenceYear({ claim }: EvidenceYearProps) {
  const { t } = useLanguage()
  const edition = useOlderEditionYear(claim)
  const aged = useAgedYear(claim)
  const year = edition ?? aged
  if (year === null) return null
  const key = edition === null ? 'card.agedEvidence' : 'card.olderEdition'
  return (
    <>
      {' '}
      <small className="older-edition-year" title={t(key, { year: String(year) })}>
        {year}
      </small>
    </>
  )
}
