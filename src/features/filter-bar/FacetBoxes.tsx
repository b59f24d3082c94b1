import { useMemo, useState } from 'react'

import { useLanguage } from '~/i18n/language'
import type { NetworkSummary } from '~/model/network'
import { useFilterNames } from '~/parts/use-filter-names'
import { WholeNetworkGate } from '~/parts/WholeNetworkGate'
import { facetsOf } from '~/rules/selection/facets'
import { choicesOf, type GroupedFilter, listFilters } from '~/rules/selection/filter-table'
import { type Selection, selectPosts } from '~/rules/selection/filters'
import { createPostIndex, type PostIndex } from '~/rules/selection/post-index'

import { FacetList } from './FacetList'

interface BoxesProps {
  readonly filter: GroupedFilter
  readonly network: NetworkSummary
  readonly index: PostIndex
  readonly selection: Selection
}

interface FacetBoxesProps extends BoxesProps {
  readonly network: NetworkSummary
}

/** The values of an unfolded filter; the whole network is loaded first if the summary has none of them. */
export function FacetBoxes(props: FacetBoxesProps) {
  const { filter, network } = props
  if (listFilters[filter].needsWhole !== 'to select') return <Boxes {...props} />
  return (
    <WholeNetworkGate known={network}>
      {(whole) => <BoxesOfWhole {...props} network={whole} isCounted={whole === network} />}
    </WholeNetworkGate>
  )
}

interface BoxesOfWholeProps extends BoxesProps {
  readonly network: NetworkSummary
  /** Whether the selection of the page was made from the whole network. */
  readonly isCounted: boolean
}

/** While the filter is unused the page itself needs only the summary: the boxes count the whole network by themselves. */
function BoxesOfWhole({ isCounted, network, index, selection, filter }: BoxesOfWholeProps) {
  const { country } = useLanguage()
  const whole = useMemo(() => {
    if (isCounted) return { index, selection }
    const own = createPostIndex(network, (code) => [country(code)])
    return { index: own, selection: selectPosts(network, own, selection.filters) }
  }, [isCounted, network, index, selection, country])
  return <Boxes filter={filter} network={network} index={whole.index} selection={whole.selection} />
}

/** The values as checkboxes: first those chosen when it was unfolded, so that none moves under the pointer. */
function Boxes({ filter, network, index, selection }: BoxesProps) {
  const { t } = useLanguage()
  const { nameOf } = useFilterNames(network)
  const [first] = useState(selection.filters[filter])
  const facets = facetsOf(filter, choicesOf(filter, network) ?? [], index, selection)
  const isFirst = ({ term }: (typeof facets)[number]) => first.includes(term.id)
  const sorted = [...facets.filter(isFirst), ...facets.filter((facet) => !isFirst(facet))]
  return (
    <FacetList
      filter={filter}
      facets={sorted}
      label={t(`filters.${filter}`)}
      nameOf={(value) => nameOf(filter, value)}
    />
  )
}
