import { useSelection } from '~/app/atlas/use-selection'
import { WorldMap } from '~/app/atlas/world-map'
import { useLanguage } from '~/i18n/language'
import type { Network } from '~/model/network'
import { useYearView } from '~/parts/year/use-year-view'
import { useFilters } from '~/url/use-filters'

import { EmbeddedPosts } from './EmbeddedPosts'
import { EmbedFrame } from './EmbedFrame'

interface EmbeddedMapProps {
  readonly network: Network
}

/** The map as an embed, filtered by its address, with its content as text. */
export function EmbeddedMap({ network }: EmbeddedMapProps) {
  const { t } = useLanguage()
  const { selection, posts } = useSelection(network, useFilters().filters)
  const year = useYearView(network)
  return (
    <EmbedFrame kind="map" title={t('share.frame', { name: t('parts.share.map') })} edition={network}>
      <div className="embed__map">
        <WorldMap network={network} selection={selection} year={year} />
      </div>
      <EmbeddedPosts network={network} selection={selection} posts={posts} year={year} />
    </EmbedFrame>
  )
}
