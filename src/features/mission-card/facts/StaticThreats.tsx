import { useLanguage } from '~/i18n/language'
import type { Term } from '~/model/network'
import type { ThreatClaim } from '~/model/post'
import { serialize } from '~/url/params'

import { CardSection } from './CardSection'
import { ClaimLine } from './ClaimLine'
import { EvidenceYear } from './EvidenceYear'

interface StaticThreatsProps {
  readonly terms: readonly Term[]
  readonly threats: readonly ThreatClaim[]
  /** Address of the atlas in this language. */
  readonly home: string
}

/** The threats of a post, each with its definition and a link to the atlas, filtered by it. */
export function StaticThreats({ terms, threats, home }: StaticThreatsProps) {
  const { t, text } = useLanguage()
  return (
    <CardSection title={t('card.threats')}>
      {threats.length === 0 && <p className="mission-card__silence">{t('card.threats.none')}</p>}
      <ul className="claim-list">
        {threats.map((claim, index) => {
          const term = terms.find(({ id }) => id === claim.threat)
          return (
            <li key={index}>
              <ClaimLine claim={claim}>
                <a href={serialize(home, { threat: [claim.threat] })}>
                  {term ? text(term.label) : claim.threat}
                </a>
                <EvidenceYear claim={claim} />
              </ClaimLine>
              {term && <p className="mission-group__definition">{text(term.definition)}</p>}
            </li>
          )
        })}
      </ul>
    </CardSection>
  )
}
