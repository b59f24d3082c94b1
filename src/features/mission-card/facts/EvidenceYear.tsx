import { useLanguage } from '~/i18n/language'
import type { Claim } from '~/model/claim'
import type { Caveat } from '~/model/post'

import { useAgedYear, useOlderEditionYear } from './chosen-claim'

/** The year of a claim that its page no longer makes, or that rests on old evidence; else nothing. */
export function EvidenceYear({ claim }: { claim: Claim }) {
  const edition = useOlderEditionYear(claim)
  const aged = useAgedYear(claim)
  return edition === null ? (
    <SmallYear year={aged} words="card.agedEvidence" />
  ) : (
    <SmallYear year={edition} words="card.olderEdition" />
  )
}

/** The year of a claim that only an older edition of its page makes; else nothing. */
export function OlderEditionYear({ claim }: { claim: Claim | Caveat }) {
  return <SmallYear year={useOlderEditionYear(claim)} words="card.olderEdition" />
}

interface SmallYearProps {
  readonly year: number | null
  readonly words: 'card.agedEvidence' | 'card.olderEdition'
}

function SmallYear({ year, words }: SmallYearProps) {
  const { t } = useLanguage()
  if (year === null) return null
  return (
    <>
      {' '}
      <small className="older-edition-year" title={t(words, { year: String(year) })}>
        {year} <span className="visually-hidden">{t(`${words}.short`)}</span>
      </small>
    </>
  )
}
