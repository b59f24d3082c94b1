import { useLanguage } from '~/i18n/language'
import type { Term } from '~/model/network'
import type { Mission } from '~/model/post'

import { CardSection } from './CardSection'
import { ClaimLine } from './ClaimLine'
import { EvidenceYear } from './EvidenceYear'
import { FilterLink } from './FilterLink'

interface MissionGroupsProps {
  /** Address of the atlas, on other pages than its own. */
  readonly home: string | undefined
  /** The kinds of cooperation, in order. */
  readonly terms: readonly Term[]
  readonly missions: readonly Mission[]
}

/** The missions of the post by kind of cooperation, each kind with its definition. */
export function MissionGroups({ home, terms, missions }: MissionGroupsProps) {
  const { t, text } = useLanguage()
  const groups = terms
    .map((term) => ({ term, ofKind: missions.filter(({ cooperation }) => cooperation === term.id) }))
    .filter(({ ofKind }) => ofKind.length > 0)
  return (
    <CardSection title={t('card.missions')}>
      {groups.map(({ term, ofKind }) => (
        <div key={term.id} className="mission-group">
          <h4 className="mission-group__label">
            <FilterLink home={home} change={{ cooperation: [term.id] }}>
              {text(term.label)}
            </FilterLink>
          </h4>
          <p className="mission-group__definition">{text(term.definition)}</p>
          <ul className="claim-list">
            {ofKind.map((mission) => (
              <li key={mission.id}>
                <ClaimLine claim={mission}>
                  {text(mission.text)}
                  <EvidenceYear claim={mission} />
                </ClaimLine>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </CardSection>
  )
}
