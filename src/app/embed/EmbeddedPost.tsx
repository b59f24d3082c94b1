import { homeOf } from '~/app/shell/address'
import { EmbeddedCard } from '~/features/mission-card/EmbeddedCard'
import { useLanguage } from '~/i18n/language'
import type { Network } from '~/model/network'
import type { Post } from '~/model/post'
import { usePostName } from '~/parts/use-names'

import { EmbedFrame } from './EmbedFrame'

interface EmbeddedPostProps {
  readonly network: Network
  readonly post: Post
}

/** The card of one post as an embed. */
export function EmbeddedPost({ network, post }: EmbeddedPostProps) {
  const { t, lang } = useLanguage()
  const nameOf = usePostName()
  return (
    <EmbedFrame kind="post" title={t('share.frame', { name: nameOf(post) })} edition={network}>
      <EmbeddedCard network={network} post={post} home={homeOf(lang)} />
    </EmbedFrame>
  )
}
