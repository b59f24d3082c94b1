import { memo } from 'react'

import { useLanguage } from '~/i18n/language'
import type { PartialDate } from '~/model/claim'

import type { CoveredGroup } from './covered-groups'
import { CoveredCountry } from './CoveredCountry'

interface CoveredCountryGroupsProps {
  readonly groups: readonly CoveredGroup[]
  readonly edition: PartialDate
  readonly here: string
  readonly onChooseCountry: (code: string) => void
  readonly onChoosePost: (id: string) => void
}

function CoveredCountryGroupsUnmemoized(props: CoveredCountryGroupsProps) {
  const { groups, edition, here, onChooseCountry, onChoosePost } = props
  const { t } = useLanguage()
  return groups.map(({ kind, answers }) => (
    <section key={kind} aria-labelledby={`covered-countries-${kind}`}>
      <h3 id={`covered-countries-${kind}`} className="covered-countries__title">
        {t(`coverage.list.${kind}`)} <span className="covered-countries__count">({answers.length})</span>
      </h3>
      <ul className="covered-countries__list">
        {answers.map((answer) => (
          <CoveredCountry
            key={answer.country}
            edition={edition}
            answer={answer}
            group={kind}
            here={here}
            onChooseCountry={onChooseCountry}
            onChoosePost={onChoosePost}
          />
        ))}
      </ul>
    </section>
  ))
}

/** The countries grouped by their answer. Rendered again only for other countries or another state of the page. */
export const CoveredCountryGroups = memo(CoveredCountryGroupsUnmemoized)
