import { useId, useRef } from 'react'

import type { Network } from '~/model/network'
import type { Post } from '~/model/post'

import { CardContent } from './CardContent'
import { CardClaimsProvider, useChosenClaim } from './facts/chosen-claim'

import './mission-card.css'
import './embedded-card.css'

interface EmbeddedCardProps {
  readonly network: Network
  readonly post: Post
  /** Address of the atlas in this language. */
  readonly home: string
}

/** The card of one post in the flow of an embed that shows nothing else. */
export function EmbeddedCard({ network, post, home }: EmbeddedCardProps) {
  const claimId = useChosenClaim(post)
  const titleId = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  return (
    <article className="embedded-card" aria-labelledby={titleId}>
      <CardClaimsProvider network={network} post={post} chosen={claimId}>
        <CardContent network={network} post={post} titleId={titleId} titleRef={heading} home={home} />
      </CardClaimsProvider>
    </article>
  )
}
