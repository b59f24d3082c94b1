import type { Network } from '~/domain/network'
import { useLanguage } from '~/lib/language'
import { useFilters } from '~/url/use-params'

import { useSelection } from '../use-selection'
import { WorldMap } from '../world-map'
import { EmbeddedPosts } from './EmbeddedPosts'
import { EmbedFrame } from './EmbedFrame'

interface EmbeddedMapProps {
  readonly network: Network
}

/** The map in a frame, filtered as its address says, and what it shows as words. */
export function EmbeddedMap({ network }: EmbeddedMapProps) {
  const { t } = useLanguage()
  const { selection, posts } = useSelection(network, useFilters().filters)
  return (
    <EmbedFrame kind="map" title={t('share.frame', { name: t('parts.share.map') })} edition={network.edition}>
      <div className="embed__map">
        <WorldMap network={network} selection={selection} />
      </div>
      <EmbeddedPosts network={network} selection={selection} posts={posts} />
    </EmbedFrame>
  )
}
