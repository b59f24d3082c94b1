import { memo, useMemo, useRef } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Network, Term } from '~/model/network'
import { type Facet, threatFacets } from '~/rules/selection/facets'
import type { Selection } from '~/rules/selection/filters'
import type { PostIndex } from '~/rules/selection/post-index'
import { useEarlyInput } from '~/ui/use-early-input'
import { useFilters } from '~/url/use-params'

import { MatchSwitch } from './MatchSwitch'

import '~/ui/checkbox.css'

interface ThreatFilterProps {
  readonly network: Network
  readonly index: PostIndex
  readonly selection: Selection
}

/** The threats as checkboxes, each with the number of posts that would show; any of them, or all. */
export function ThreatFilter({ network, index, selection }: ThreatFilterProps) {
  const { t, textLang } = useLanguage()
  const { toggle, add } = useFilters()
  const [onToggle, onTickedEarly] = useMemo(
    () => [(id: string) => toggle('threats', id), (id: string) => add('threats', id)] as const,
    [toggle, add],
  )
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
            <ThreatBox
              term={term}
              chosen={chosen}
              count={count}
              share={share}
              onToggle={onToggle}
              onTickedEarly={onTickedEarly}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

interface ThreatBoxProps extends Omit<Facet<Term>, 'total'> {
  readonly onToggle: (id: string) => void
  /** It was ticked before the script had come. */
  readonly onTickedEarly: (id: string) => void
}

/** Drawn again only where its own count changes. */
const ThreatBox = memo(function ThreatBox(props: ThreatBoxProps) {
  const { term, chosen, count, share, onToggle, onTickedEarly } = props
  const { text, number } = useLanguage()
  const ref = useRef<HTMLInputElement>(null)
  useEarlyInput(ref, () => onTickedEarly(term.id))
  return (
    <label className="threat-filter__row" title={text(term.definition)}>
      <input
        ref={ref}
        type="checkbox"
        className="checkbox"
        checked={chosen}
        onChange={() => onToggle(term.id)}
      />
      <span className="threat-filter__name">{text(term.label)}</span>{' '}
      <span className="threat-filter__count">{number(count)}</span>
      {/* An SVG length is no style attribute, which the page's policy forbids in its markup. */}
      <svg className="threat-filter__bar" height="2" aria-hidden="true">
        <rect width={`${Math.round(share * 100)}%`} height="2" />
      </svg>
    </label>
  )
})
