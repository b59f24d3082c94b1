import { useLanguage } from '~/i18n/language'
import { compareDates } from '~/model/dates'
import type { Situation } from '~/model/post'

import { ClaimLine } from './ClaimLine'

interface SituationListProps {
  readonly situations: readonly Situation[]
}

/** What happened to the post, the newest first; of two of one date, the one listed last is the newer. */
export function SituationList({ situations }: SituationListProps) {
  const { t, text, date } = useLanguage()
  const newestFirst = situations.toReversed().toSorted((a, b) => compareDates(b.date, a.date))
  return (
    <ul className="situation-list" aria-label={t('card.situations')}>
      {newestFirst.map((situation) => (
        <li key={situation.id}>
          <span className="situation-list__date">{date(situation.date)}</span>{' '}
          <ClaimLine claim={situation}>{text(situation.text)}</ClaimLine>
        </li>
      ))}
    </ul>
  )
}
