import { useLanguage } from '~/i18n/language'
import type { Result } from '~/model/post'

import { ClaimList } from './ClaimList'

interface ResultListProps {
  readonly results: readonly Result[]
}

/** What the sources say came of the work, each with its date where one is known. */
export function ResultList({ results }: ResultListProps) {
  const { t, text, date } = useLanguage()
  return (
    <ClaimList
      title={t('card.results')}
      items={results.map((claim) => ({
        claim,
        words: claim.date
          ? t('card.result.dated', { date: date(claim.date), text: text(claim.text) })
          : text(claim.text),
      }))}
    />
  )
}
