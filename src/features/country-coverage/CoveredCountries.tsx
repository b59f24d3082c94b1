import { memo, useMemo, useState } from 'react'

import { useLanguage } from '~/i18n/language'
import type { NetworkSummary } from '~/model/network'

import { countByGroup, coveredGroups } from './covered-groups'
import { CoveredCountryGroups } from './CoveredCountryGroups'

import './covered-countries.css'

interface CoveredCountriesProps {
  readonly network: NetworkSummary
  /** Query of the present state of the page, which links keep. */
  readonly here: string
  readonly onChooseCountry: (code: string) => void
  readonly onChoosePost: (id: string) => void
}

/** The coverage layer of the map in words, folded: every country that a source speaks of. */
export const CoveredCountries = memo(function CoveredCountries(props: CoveredCountriesProps) {
  const { network, here, onChooseCountry, onChoosePost } = props
  const { t, country } = useLanguage()
  const groups = useMemo(() => coveredGroups(network, country), [network, country])
  const [isOpen, setOpen] = useState(false)
  const counts = countByGroup(groups)
  if (counts.all === 0) return null
  return (
    <div className="covered-countries">
      <p>{t('coverage.list.counts', counts)}</p>
      <details
        className="covered-countries__fold"
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>{t('coverage.list', { count: counts.all })}</summary>
        <CoveredCountryGroups
          groups={groups}
          edition={network.edition}
          // While folded, its hundreds of links need not be updated by each filter.
          here={isOpen ? here : '?'}
          onChooseCountry={onChooseCountry}
          onChoosePost={onChoosePost}
        />
      </details>
    </div>
  )
})
