import { memo, useState } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Network } from '~/model/network'
import type { Selection } from '~/rules/selection/filters'
import type { PostIndex } from '~/rules/selection/post-index'

import { CountryBox } from './CountryBox'
import { TextSearch } from './TextSearch'
import { ThreatFilter } from './ThreatFilter'

import './filter-bar.css'

interface FilterBarProps {
  readonly network: Network
  readonly index: PostIndex
  readonly selection: Selection
}

/** The ways to narrow the posts down: words, countries, threats. On a phone the last two fold away. */
export const FilterBar = memo(function FilterBar({ network, index, selection }: FilterBarProps) {
  const { t } = useLanguage()
  const [isUnfolded, setUnfolded] = useState(false)
  const { threats, countries } = selection.filters
  const chosen = threats.length + countries.length
  return (
    <form
      role="search"
      className="filter-bar"
      aria-label={t('filters.label')}
      // What is chosen stands in the address: a browser that fills the form in as it was left would contradict it.
      autoComplete="off"
      onSubmit={(event) => event.preventDefault()}
    >
      <TextSearch />
      <button
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
        <CountryBox network={network} index={index} />
        <ThreatFilter network={network} index={index} selection={selection} />
      </div>
    </form>
  )
})
