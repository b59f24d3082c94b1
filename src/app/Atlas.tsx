import { lazy, memo } from 'react'

import type { Network } from '~/domain/network'
import { CountryCoverage } from '~/features/country-coverage/CountryCoverage'
import { FigureComparison } from '~/features/figure-comparison/FigureComparison'
import { FilterBar } from '~/features/filter-bar/FilterBar'
import { FilterStatus } from '~/features/filter-bar/FilterStatus'
import { NetworkFigures } from '~/features/network-figures/NetworkFigures'
import { PostList } from '~/features/post-list/PostList'
import { useLanguage } from '~/lib/language'
import { useHydrated } from '~/ui/use-hydrated'
import { useChosenPost, useView } from '~/url/use-params'

import { Depths } from './Depths'
import { Hero } from './Hero'
import { NoScript } from './NoScript'
import { PartBoundary } from './PartBoundary'
import { useSelection } from './use-selection'
import { ViewSwitch } from './ViewSwitch'

import './atlas.css'

const WorldMap = lazy(async () => ({ default: (await import('~/features/world-map/WorldMap')).WorldMap }))
const MissionCard = lazy(async () => ({
  default: (await import('~/features/mission-card/MissionCard')).MissionCard,
}))

// What no filter changes is not drawn again with one.
const [StillHero, StillFigures, StillComparison, StillCoverage] = [
  memo(Hero),
  memo(NetworkFigures),
  memo(FigureComparison),
  memo(CountryCoverage),
]

interface AtlasProps {
  readonly network: Network
}

/** The dashboard: filters, map, and the list of posts, which the card of a chosen post replaces; then the figures. */
export function Atlas({ network }: AtlasProps) {
  const { t } = useLanguage()
  const isHydrated = useHydrated()
  const { view } = useView()
  const { postId, close } = useChosenPost()
  const { index, selection, posts } = useSelection(network)
  const post = network.posts.find(({ id }) => id === postId)
  return (
    <div className="atlas" data-view={view}>
      <StillHero network={network} />
      <NoScript />
      <p className="atlas__pending">{t('app.loading')}</p>
      <div className="atlas__board" id="carte">
        <FilterBar network={network} index={index} selection={selection} />
        <FilterStatus network={network} selection={selection} />
        <ViewSwitch visible={selection.visible.length} total={selection.total} />
        <div className="atlas__map">
          {isHydrated && (
            <PartBoundary>
              <WorldMap network={network} selection={selection} />
            </PartBoundary>
          )}
        </div>
        <span id="apres-carte" className="visually-hidden" tabIndex={-1} />
        <div className="atlas__side">
          {postId !== null && !post && <UnknownPost id={postId} onClose={close} />}
          {post && (
            <PartBoundary waiting={<p className="atlas__wait">{t('app.loading')}</p>}>
              <MissionCard network={network} post={post} posts={posts} />
            </PartBoundary>
          )}
          <PostList network={network} selection={selection} posts={posts} isHidden={post !== undefined} />
        </div>
      </div>
      <div className="atlas__figures" id="chiffres">
        <StillFigures network={network} />
        <StillComparison network={network} />
      </div>
      <div className="atlas__coverage" id="couverture">
        <StillCoverage network={network} />
      </div>
      <Depths network={network} selection={selection} />
    </div>
  )
}

function UnknownPost({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useLanguage()
  return (
    <p className="atlas__unknown">
      {t('app.unknownPost', { id })}{' '}
      <button type="button" onClick={onClose}>
        {t('app.unknownPost.close')}
      </button>
    </p>
  )
}
