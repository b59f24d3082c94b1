import { UnknownPost } from '~/app/atlas/UnknownPost'
import { MissionCard } from '~/features/mission-card/MissionCard'
import { useLanguage } from '~/i18n/language'
import type { PostSummary } from '~/model/post'
import { WholeNetworkGate } from '~/parts/WholeNetworkGate'

import { PartBoundary } from './PartBoundary'

interface CardPlaceProps {
  readonly id: string
  /** Name of the post, as in the list. */
  readonly name: string
  /** The posts in display order. */
  readonly posts: readonly PostSummary[]
}

/** The card of a post, which needs the whole network. */
export function CardPlace({ id, name, posts }: CardPlaceProps) {
  const { t } = useLanguage()
  const failure = t('app.failure.title.card', { name })
  return (
    <WholeNetworkGate failure={failure}>
      {(network) => {
        const post = network.posts.find((one) => one.id === id)
        return post ? (
          <PartBoundary failure={failure} waiting={<p className="atlas__wait">{t('app.loading')}</p>}>
            <MissionCard network={network} post={post} posts={posts} />
          </PartBoundary>
        ) : (
          <UnknownPost id={id} />
        )
      }}
    </WholeNetworkGate>
  )
}
