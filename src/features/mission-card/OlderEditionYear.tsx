import type { Claim } from '~/domain/claim'
import type { Caveat } from '~/domain/post'
import { useLanguage } from '~/lib/language'

import { useOlderEditionYear } from './chosen-claim'

interface OlderEditionYearProps {
  readonly claim: Claim | Caveat
}

/** The year beside a claim that only an older edition of the page makes; nothing beside any other. */
export function OlderEditionYear({ claim }: OlderEditionYearProps) {
  const { t } = useLanguage()
  const year = useOlderEditionYear(claim)
  if (year === null) return null
  return (
    <>
      {' '}
      <small className="older-edition-year" title={t('card.olderEdition', { year: String(year) })}>
        {year}
      </small>
    </>
  )
}
