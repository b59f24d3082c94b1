import { useLanguage } from '~/i18n/language'
import type { Claim } from '~/model/claim'
import type { Caveat } from '~/model/post'

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
