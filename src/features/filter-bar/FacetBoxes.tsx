import { useState } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Network } from '~/model/network'
import { useFilterNames } from '~/parts/use-filter-names'
import { facetsOf } from '~/rules/selection/facets'
import { choicesOf, type GroupedFilter } from '~/rules/selection/filter-table'
import type { Selection } from '~/rules/selection/filters'
import type { PostIndex } from '~/rules/selection/post-index'
import { useFilters } from '~/url/use-params'

import { FacetBox } from './FacetBox'

interface FacetBoxesProps {
  readonly filter: GroupedFilter
  readonly network: Network
  readonly index: PostIndex
  readonly selection: Selection
}

/** The values of a filter as checkboxes; first those that were chosen when it was unfolded, so that nothing moves under the pointer. */
export function FacetBoxes({ filter, network, index, selection }: FacetBoxesProps) {
  const { t, text } = useLanguage()
  const { toggle, add } = useFilters()
  const { nameOf } = useFilterNames(network)
  const [first] = useState(selection.filters[filter])
  const facets = facetsOf(filter, choicesOf(filter, network) ?? [], index, selection)
  const isFirst = ({ term }: (typeof facets)[number]) => first.includes(term.id)
  const sorted = [...facets.filter(isFirst), ...facets.filter((facet) => !isFirst(facet))]
  return (
    <ul aria-label={t(`filters.${filter}`)}>
      {sorted
        .filter(({ total, chosen }) => total > 0 || chosen)
        .map(({ term, chosen, count, share }) => (
          <li key={term.id}>
            <FacetBox
              filter={filter}
              value={term.id}
              name={nameOf(filter, term.id)}
              definition={term.definition && text(term.definition)}
              chosen={chosen}
              count={count}
              share={share}
              onToggle={toggle}
              onTickedEarly={add}
            />
          </li>
        ))}
    </ul>
  )
}
