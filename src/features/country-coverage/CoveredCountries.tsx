import { memo, useMemo } from 'react'

import type { Network } from '~/domain/network'
import { useLanguage } from '~/lib/language'

import { countByGroup, coveredGroups } from './covered-groups'
import { CoveredCountryGroup } from './CoveredCountryGroup'

import './covered-countries.css'

interface CoveredCountriesProps {
  readonly network: Network
  /** The state of the page that links keep, as a query. */
  readonly here: string
  readonly onChooseCountry: (code: string) => void
  readonly onChoosePost: (id: string) => void
}

function CoveredCountriesUnmemoized({ network, here, onChooseCountry, onChoosePost }: CoveredCountriesProps) {
  const { t, country } = useLanguage()
  const groups = useMemo(() => coveredGroups(network, country), [network, country])
  const counts = countByGroup(groups)
  if (counts.all === 0) return null
  return (
    <div className="covered-countries">
      <p>{t('coverage.list.counts', counts)}</p>
      <details className="covered-countries__fold">
        <summary>{t('coverage.list', { count: counts.all })}</summary>
        {groups.map((group) => (
          <CoveredCountryGroup
            key={group.kind}
            edition={network.edition}
            group={group}
            here={here}
            onChooseCountry={onChooseCountry}
            onChoosePost={onChoosePost}
          />
        ))}
      </details>
    </div>
  )
}

/**
 * The coverage layer of the map in words: every country that any source speaks of, in a fold. Drawn again
 * only with new data or another state to keep in its links, for what a choice does is always the same.
 */
export const CoveredCountries = memo(
  CoveredCountriesUnmemoized,
  (before, after) => before.network === after.network && before.here === after.here,
)
