import { memo } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Text } from '~/model/claim'
import { PostGlyph } from '~/parts/PostGlyph'
import { postMarks } from '~/rules/evidence/evidence'
import type { Facet } from '~/rules/selection/facets'
import { type ListFilterName, listFilters } from '~/rules/selection/filter-table'
import { keepChecked } from '~/ui/keep-checked'
import { useChooseFilters } from '~/url/use-filters'

import '~/ui/checkbox.css'
import './facet-box.css'

interface FacetBoxProps extends Pick<Facet<unknown>, 'chosen' | 'count' | 'share'> {
  readonly filter: ListFilterName
  readonly value: string
  readonly name: string
  readonly definition?: string | undefined
  readonly onToggle: (filter: ListFilterName, value: string) => void
}

/** A value of a filter, with the number of posts it would leave. Memoised. */
const FacetBox = memo(function FacetBox(props: FacetBoxProps) {
  const { filter, value, name, definition, chosen, count, share, onToggle } = props
  const { t, number } = useLanguage()
  const mark = listFilters[filter].values === 'marks' && postMarks.find((known) => known === value)
  return (
    <label className="facet-box" title={definition}>
      <input
        ref={keepChecked(chosen)}
        type="checkbox"
        className="checkbox"
        checked={chosen}
        onChange={() => onToggle(filter, value)}
      />
      <span className="facet-box__name">
        {mark && <PostGlyph mark={mark} />} {name}
      </span>{' '}
      <span className="facet-box__count">
        {number(count)} <span className="visually-hidden">{t('filters.count.unit', { count })}</span>
      </span>
      {/* An SVG length is not a style attribute, which the security policy forbids in prerendered markup. */}
      <svg className="facet-box__bar" height="2" aria-hidden="true">
        <rect width={`${Math.round(share * 100)}%`} height="2" />
      </svg>
    </label>
  )
})

interface FacetListProps {
  readonly filter: ListFilterName
  readonly facets: readonly Facet<{ readonly id: string; readonly definition?: Text | undefined }>[]
  /** Accessible name, where no heading names the list. */
  readonly label?: string
  readonly nameOf: (value: string) => string
}

/** The values of a filter that some post has or that are chosen, as checkboxes. */
export function FacetList({ filter, facets, label, nameOf }: FacetListProps) {
  const { text } = useLanguage()
  const { toggle } = useChooseFilters()
  return (
    <ul aria-label={label}>
      {facets
        .filter(({ total, chosen }) => total > 0 || chosen)
        .map(({ term, chosen, count, share }) => (
          <li key={term.id}>
            <FacetBox
              filter={filter}
              value={term.id}
              name={nameOf(term.id)}
              definition={term.definition && text(term.definition)}
              chosen={chosen}
              count={count}
              share={share}
              onToggle={toggle}
            />
          </li>
        ))}
    </ul>
  )
}
