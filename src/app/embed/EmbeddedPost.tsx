import type { Network } from '~/domain/network'
import type { Post } from '~/domain/post'
import { EmbeddedCard } from '~/features/mission-card/EmbeddedCard'
import { useLanguage } from '~/lib/language'
import { usePostName } from '~/parts/use-post-name'

import { homeOf } from '../address'
import { EmbedFrame } from './EmbedFrame'

interface EmbeddedPostProps {
  readonly network: Network
  readonly post: Post
}

/** The card of one post in a frame. */
export function EmbeddedPost({ network, post }: EmbeddedPostProps) {
  const { t, lang } = useLanguage()
  const nameOf = usePostName()
  return (
    <EmbedFrame kind="post" title={t('share.frame', { name: nameOf(post) })} edition={network.edition}>
      <EmbeddedCard network={network} post={post} home={homeOf(lang)} />
    </EmbedFrame>
  )
}
