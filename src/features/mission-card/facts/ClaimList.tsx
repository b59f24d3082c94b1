import { useLanguage } from '~/i18n/language'
import type { Claim } from '~/model/claim'
import type { Caveat, Result } from '~/model/post'

import { CardSection } from './CardSection'
import { ClaimLine } from './ClaimLine'
import { OlderEditionYear } from './EvidenceYear'

interface ClaimListProps {
  readonly title: string
  readonly items: readonly { readonly claim: Claim | Caveat; readonly words: string }[]
}

/** A titled list of claims; nothing if there are none. */
export function ClaimList({ title, items }: ClaimListProps) {
  if (items.length === 0) return null
  return (
    <CardSection title={title}>
      <ul className="claim-list">
        {items.map(({ claim, words }, index) => (
          // The index is a stable key: a post's claims do not change while its card is open.
          <li key={index}>
            <ClaimLine claim={claim}>
              {words}
              <OlderEditionYear claim={claim} />
            </ClaimLine>
          </li>
        ))}
      </ul>
    </CardSection>
  )
}

interface ResultListProps {
  readonly results: readonly Result[]
}

/** Results of the post's work, each with its date if known. */
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
