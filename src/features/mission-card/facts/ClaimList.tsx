import { useId } from 'react'

import type { Claim } from '~/model/claim'
import type { Caveat } from '~/model/post'

import { ClaimLine } from './ClaimLine'
import { OlderEditionYear } from './OlderEditionYear'
import { useSectionName } from './section-name'

interface ClaimListProps {
  readonly title: string
  readonly items: readonly { readonly claim: Claim | Caveat; readonly words: string }[]
}

/** A titled list of facts; nothing at all where there are none. */
export function ClaimList({ title, items }: ClaimListProps) {
  const titleId = useId()
  const name = useSectionName(titleId)
  if (items.length === 0) return null
  return (
    <section className="mission-card__section" aria-labelledby={name}>
      <h3 id={titleId} className="mission-card__title">
        {title}
      </h3>
      <ul className="claim-list">
        {items.map(({ claim, words }, index) => (
          // The order of a post's claims never changes while its card is open.
          <li key={index}>
            <ClaimLine claim={claim}>
              {words}
              <OlderEditionYear claim={claim} />
            </ClaimLine>
          </li>
        ))}
      </ul>
    </section>
  )
}
