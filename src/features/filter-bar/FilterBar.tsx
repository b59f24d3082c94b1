import { memo, useCallback, useRef, useState } from 'react'

import { useLanguage } from '~/i18n/language'
import type { NetworkSummary } from '~/model/network'
import { CountryBox } from '~/parts/country-box/CountryBox'
import { groupedFilters, listFilterNames } from '~/rules/selection/filter-table'
import type { Selection } from '~/rules/selection/filters'
import type { PostIndex } from '~/rules/selection/post-index'
import { isPhone } from '~/ui/map-media'
import { useListFilter } from '~/url/use-filters'

import { FacetGroup } from './FacetGroup'
import { TextSearch } from './TextSearch'
import { ThreatFilter } from './ThreatFilter'

import './filter-bar.css'

interface FilterBarProps {
  readonly network: NetworkSummary
  readonly index: PostIndex
  readonly selection: Selection
}

/** All filters: text, countries, groups, threats. On a phone all but the text are folded. */
export const FilterBar = memo(function FilterBar({ network, index, selection }: FilterBarProps) {
  const { t } = useLanguage()
  const [isUnfolded, setUnfolded] = useState(false)
  const fold = useRef<HTMLButtonElement>(null)
  const chosen = listFilterNames.reduce((sum, name) => sum + selection.filters[name].length, 0)
  const [asked, chooseCountries] = useListFilter('countries')
  const chooseCountry = useCallback(
    (code: string) => {
      chooseCountries((chosen) => [...chosen, code])
      // On a phone the answer is below the filters: they fold, and the focus moves from the hidden field to their
      // button.
      if (!isPhone()) return
      setUnfolded(false)
      fold.current?.focus()
    },
    [chooseCountries],
  )
  return (
    <form
      role="search"
      className="filter-bar needs-script"
      aria-label={t('filters.label')}
      // The address holds the filters: a form restored by the browser would contradict it.
      autoComplete="off"
      onSubmit={(event) => event.preventDefault()}
    >
      <TextSearch network={network} />
      <button
        ref={fold}
        type="button"
        className="filter-bar__fold"
        aria-expanded={isUnfolded}
        aria-controls="filter-bar-more"
        onClick={() => setUnfolded(!isUnfolded)}
      >
        {t('filters.fold')}
        {chosen > 0 && <span className="filter-bar__chosen">{chosen}</span>}
      </button>
      <div id="filter-bar-more" className="filter-bar__more" data-unfolded={isUnfolded}>
        <div className="filter-bar__group">
          <CountryBox
            network={network}
            index={index}
            label={t('filters.countries')}
            chosen={asked}
            onChoose={chooseCountry}
          />
        </div>
        <div className="facet-groups">
          {groupedFilters.map((filter) => (
            <FacetGroup key={filter} filter={filter} network={network} index={index} selection={selection} />
          ))}
        </div>
        <ThreatFilter network={network} index={index} selection={selection} />
      </div>
    </form>
  )
})
