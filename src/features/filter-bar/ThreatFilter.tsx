import { useMemo } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Network } from '~/model/network'
import { threatFacets } from '~/rules/selection/facets'
import type { Selection } from '~/rules/selection/filters'
import type { PostIndex } from '~/rules/selection/post-index'
import { useChooseFilters } from '~/url/use-filters'

import { FacetBox } from './FacetBox'
import { MatchSwitch } from './MatchSwitch'

interface ThreatFilterProps {
  readonly network: Network
  readonly index: PostIndex
  readonly selection: Selection
}

/** The threats as checkboxes, each with the number of posts that would show; any of them, or all. */
export function ThreatFilter({ network, index, selection }: ThreatFilterProps) {
  const { t, text, textLang } = useLanguage()
  const { toggle } = useChooseFilters()
  const facets = useMemo(
    () => threatFacets(network, index, selection, textLang),
    [network, index, selection, textLang],
  )
  const named = facets.filter(({ total, chosen }) => total > 0 || chosen)
  return (
    <fieldset className="filter-bar__group threat-filter">
      <legend className="field__label">{t('filters.threats')}</legend>
      <MatchSwitch />
      <ul>
        {named.map(({ term, chosen, count, share }) => (
          <li key={term.id}>
            <FacetBox
              filter="threats"
              value={term.id}
              name={text(term.label)}
              definition={text(term.definition)}
              chosen={chosen}
              count={count}
              share={share}
              onToggle={toggle}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
