import { memo, Suspense, useCallback, useState } from 'react'

import { useLanguage } from '~/i18n/language'
import type { NetworkSummary } from '~/model/network'
import { onDemand } from '~/parts/on-demand'
import { useFilterNames } from '~/parts/use-filter-names'
import type { GroupedFilter } from '~/rules/selection/filter-table'
import type { Selection } from '~/rules/selection/filters'
import type { PostIndex } from '~/rules/selection/post-index'
import { useYear } from '~/url/use-params'

import './facet-group.css'

const FacetBoxes = onDemand(async () => (await import('./FacetBoxes')).FacetBoxes, [])

interface FacetGroupProps {
  readonly filter: GroupedFilter
  readonly network: NetworkSummary
  readonly index: PostIndex
  readonly selection: Selection
}

/** A filter in a fold: its name, and the values chosen. */
export const FacetGroup = memo(function FacetGroup({ filter, network, index, selection }: FacetGroupProps) {
  const { t, number } = useLanguage()
  const { at } = useYear()
  const [isOpen, setOpen] = useState(false)
  // It may have been unfolded before hydration.
  const ref = useCallback((element: HTMLDetailsElement | null) => {
    if (element?.open) setOpen(true)
  }, [])
  const { nameOf } = useFilterNames(network)
  const chosen = selection.filters[filter].map((value) => nameOf(filter, value))
  return (
    // In a chosen year, post marks give way to states.
    <details
      ref={ref}
      className="facet-group"
      hidden={filter === 'evidence' && at !== null}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="field__label facet-group__name">
        {t(`filters.${filter}`)}
        {chosen.length > 0 && (
          <span className="facet-group__chosen" title={chosen.join(', ')}>
            <span className="facet-group__first">{chosen[0]}</span>
            {chosen.length > 1 && `, +${number(chosen.length - 1)}`}
          </span>
        )}
      </summary>
      {isOpen && (
        <Suspense>
          <FacetBoxes filter={filter} network={network} index={index} selection={selection} />
        </Suspense>
      )}
    </details>
  )
})
