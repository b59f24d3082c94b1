import { memo, useDeferredValue } from 'react'

import { CardPlace } from '~/app/loading/CardPlace'
import { ComparisonPlace } from '~/app/loading/ComparisonPlace'
import { Depths } from '~/app/loading/Depths'
import { MapPlace } from '~/app/loading/MapPlace'
import { YearPlace } from '~/app/loading/YearPlace'
import { NoScript } from '~/app/shell/NoScript'
import { usePageTitle } from '~/app/shell/use-page-title'
import { FilterBar } from '~/features/filter-bar/FilterBar'
import { FilterStatus } from '~/features/filter-bar/FilterStatus'
import { PostList } from '~/features/post-list/PostList'
import { useLanguage } from '~/i18n/language'
import type { NetworkSummary } from '~/model/network'
import { useWholeNetwork } from '~/parts/known-network'
import { usePostName } from '~/parts/use-names'
import { useYearView } from '~/parts/year/use-year-view'
import { useChosenPost, useComparedPost, useView } from '~/url/use-params'

import { Hero } from './Hero'
import { LowerParts } from './LowerParts'
import { UnknownPost } from './UnknownPost'
import { isSelectionAwaited, useSearchedNetwork, useSelection, useSettledFilters } from './use-selection'
import { ViewSwitch } from './ViewSwitch'

import './atlas.css'

interface AtlasProps {
  readonly network: NetworkSummary
}

// Independent of all filters.
const StillHero = memo(Hero)

/** The dashboard: filters, map and list of posts, which an open card replaces; then the other parts. */
export function Atlas({ network: known }: AtlasProps) {
  const { t } = useLanguage()
  const { view } = useView()
  const { postId } = useChosenPost()
  const { withId } = useComparedPost()
  const filters = useSettledFilters()
  const network = useSearchedNetwork(known, filters)
  const { index, selection, posts, sorted } = useSelection(network, filters)
  const year = useYearView(known)
  // Marks and counts are updated first; the many rows of the list follow.
  const listedYear = useDeferredValue(year)
  const { error } = useWholeNetwork(postId !== null)
  const isAwaited = !error && isSelectionAwaited(network, filters)
  const post = network.posts.find(({ id }) => id === postId)
  const isOnCard = post !== undefined
  const nameOf = usePostName()
  const { visible, hidden, total } = selection
  const found = hidden.length > 0 ? t('filters.count', { visible: visible.length, total }) : null
  usePageTitle(post ? nameOf(post) : found)
  const isComparing = isOnCard && withId !== null
  const isListHidden = isOnCard && !isComparing && !error
  return (
    <div className="atlas" data-view={view} data-awaited={isAwaited || undefined}>
      <StillHero network={network} />
      <NoScript />
      <p className="atlas__pending">{t('app.loading')}</p>
      <p className="atlas__failed">{t('app.failed')}</p>
      {isComparing && <ComparisonPlace id={post.id} withId={withId} />}
      <div className="atlas__board" id="carte">
        <FilterBar network={network} index={index} selection={selection} />
        <FilterStatus network={network} selection={selection} year={year} />
        <ViewSwitch visible={selection.visible.length} total={selection.total} />
        <MapPlace network={network} selection={selection} year={year} />
        <YearPlace network={known} />
        <span id="apres-carte" className="visually-hidden" tabIndex={-1} />
        <div className="atlas__side">
          {postId !== null && !isOnCard && <UnknownPost id={postId} />}
          {isOnCard && !isComparing && <CardPlace id={post.id} name={nameOf(post)} posts={posts} />}
          <div className="atlas__list" hidden={isListHidden}>
            <PostList
              network={network}
              selection={selection}
              posts={posts}
              sorted={sorted}
              year={error ? null : listedYear}
            />
          </div>
        </div>
      </div>
      <LowerParts />
      <Depths />
    </div>
  )
}
