import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'

import { networkQuery } from '~/api/fetch/network.query'
import { PartBoundary } from '~/app/loading/PartBoundary'
import { useLanguage } from '~/i18n/language'
import type { Network } from '~/model/network'
import { LoadFailure } from '~/parts/LoadFailure'
import { onDemand } from '~/parts/on-demand'
import { useEmbedChoice } from '~/url/embed'

import { embeddedPart } from './embedded-part'
import { EmbedFrame } from './EmbedFrame'

const EmbeddedPost = onDemand(async () => (await import('./EmbeddedPost')).EmbeddedPost, ['share'])
const EmbeddedMap = onDemand(async () => (await import('./EmbeddedMap')).EmbeddedMap, ['share'])
const EmbeddedChart = onDemand(
  async () => (await import('./EmbeddedChart')).EmbeddedChart,
  ['figures', 'comparison', 'share'],
)

/** One part of the atlas as an embed, for each state of the query. */
export function EmbedPage() {
  const { t } = useLanguage()
  const { data, error, isFetching, refetch } = useQuery(networkQuery)
  const around = (child: ReactNode) => (
    <EmbedFrame kind="map" title={t('app.title')}>
      {child}
    </EmbedFrame>
  )
  const waiting = around(<p className="embed__note">{t('app.loading')}</p>)
  if (error && !data)
    return around(<LoadFailure error={error} isBusy={isFetching} onRetry={() => void refetch()} />)
  if (!data) return waiting
  return (
    <PartBoundary waiting={waiting}>
      <Part network={data.network} />
    </PartBoundary>
  )
}

function Part({ network }: { network: Network }) {
  const { t } = useLanguage()
  const part = embeddedPart(useEmbedChoice(), network)
  switch (part.kind) {
    case 'map':
      return <EmbeddedMap network={network} />
    case 'chart':
      return <EmbeddedChart network={network} metric={part.metric} />
    case 'post': {
      const post = network.posts.find(({ id }) => id === part.id)
      if (post) return <EmbeddedPost network={network} post={post} />
      return (
        <EmbedFrame kind="post" title={t('app.title')} edition={network}>
          <p className="embed__note">{t('app.unknownPost', { id: part.id })}</p>
        </EmbedFrame>
      )
    }
  }
}
