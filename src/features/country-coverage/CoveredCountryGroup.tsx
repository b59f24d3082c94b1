import type { PartialDate } from '~/domain/network'
import { useLanguage } from '~/lib/language'

import type { CoveredGroup } from './covered-groups'
import { CoveredCountry } from './CoveredCountry'

interface CoveredCountryGroupProps {
  readonly edition: PartialDate
  readonly group: CoveredGroup
  readonly here: string
  readonly onChooseCountry: (code: string) => void
  readonly onChoosePost: (id: string) => void
}

/** The countries of which the same is said. */
export function CoveredCountryGroup(props: CoveredCountryGroupProps) {
  const { edition, group, here, onChooseCountry, onChoosePost } = props
  const { kind, answers } = group
  const { t } = useLanguage()
  const id = `covered-countries-${kind}`
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="covered-countries__title">
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
  )
}
