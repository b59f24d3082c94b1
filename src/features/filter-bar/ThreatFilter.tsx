import { memo, useMemo } from 'react'

import { useLanguage } from '~/i18n/language'
import type { NetworkSummary } from '~/model/network'
import { useTermLabel } from '~/parts/use-names'
import { threatFacets } from '~/rules/selection/facets'
import type { Selection } from '~/rules/selection/filters'
import type { PostIndex } from '~/rules/selection/post-index'
import { keepChecked } from '~/ui/keep-checked'
import { useMatch } from '~/url/use-filters'

import { FacetList } from './FacetList'

interface ThreatFilterProps {
  readonly network: NetworkSummary
  readonly index: PostIndex
  readonly selection: Selection
}

/** The threats as checkboxes, each with the number of posts it would leave; combined by "any" or "all". */
export function ThreatFilter({ network, index, selection }: ThreatFilterProps) {
  const { t, textLang } = useLanguage()
  const nameOf = useTermLabel(network.threats)
  const facets = useMemo(
    () => threatFacets(network, index, selection, textLang),
    [network, index, selection, textLang],
  )
  return (
    <fieldset className="filter-bar__group threat-filter">
      <legend className="field__label">{t('filters.threats')}</legend>
      <MatchSwitch />
      <FacetList filter="threats" facets={facets} nameOf={nameOf} />
    </fieldset>
  )
}

const matches = ['any', 'all'] as const

/** Radio buttons: a post must name any or all of the chosen threats. */
const MatchSwitch = memo(function MatchSwitch() {
  const { t } = useLanguage()
  const { chosen, setMatch } = useMatch()
  return (
    <div className="match-switch" role="radiogroup" aria-label={t('filters.match')}>
      {matches.map((match) => (
        <label key={match} className="match-switch__choice">
          <input
            ref={keepChecked(match === chosen)}
            type="radio"
            name="match"
            className="visually-hidden"
            checked={match === chosen}
            onChange={() => setMatch(match)}
          />
          <span>{t(`filters.match.${match}`)}</span>
        </label>
      ))}
    </div>
  )
})
