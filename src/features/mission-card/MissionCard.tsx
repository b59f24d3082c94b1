import { Suspense, useId, useMemo, useRef } from 'react'

import { hasPostPages } from '~/api/fetch/files'
import { useLanguage } from '~/i18n/language'
import { postPagePath } from '~/i18n/site-paths'
import { claimsOf, sourcesOfPost } from '~/model/claims'
import type { Network } from '~/model/network'
import type { Post, PostSummary } from '~/model/post'
import { CiteButton } from '~/parts/cite/CiteButton'
import { CorrectButtons } from '~/parts/correct/CorrectButtons'
import { onDemand } from '~/parts/on-demand'
import { PanelButton, PanelFailure } from '~/parts/panel/PanelButton'
import { ShareButton } from '~/parts/share/ShareButton'
import { WithdrawnPart } from '~/parts/withdrawn/withdrawn-part'
import { useChosenPost } from '~/url/use-params'

import { CardContent } from './CardContent'
import { AskedChangeMarks } from './changes/AskedChangeMarks'
import { CardClaimsProvider, useChosenClaim } from './facts/chosen-claim'
import { CardBar } from './frame/CardBar'
import { CopyLink } from './frame/CopyLink'
import { useCardFocus } from './frame/use-card-focus'
import { useCloseOnEscape } from './frame/use-close-on-escape'
import { useIsSheet, useModalSheet } from './frame/use-sheet'

import './mission-card.css'
import './mission-card-print.css'

const ComparePanel = onDemand(
  async () => (await import('./ComparePanel')).ComparePanel,
  ['compare'],
  PanelFailure,
)

interface MissionCardProps {
  readonly network: Network
  readonly post: Post
  /** The posts in the order of the list, for the previous and the next one. */
  readonly posts: readonly PostSummary[]
}

/**
 * The card of one post: every fact with its source. Beside the map it is an article; on a phone the article fills a
 * modal dialog.
 */
export function MissionCard({ network, post, posts }: MissionCardProps) {
  const { t, lang } = useLanguage()
  const { chooseClaim, close } = useChosenPost()
  const claimId = useChosenClaim(post)
  const isMissing = useMemo(() => !claimsOf(post).some(({ id }) => id === claimId), [post, claimId])
  const titleId = useId()
  const card = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const isSheet = useIsSheet()
  // Before `useModalSheet`: inert content loses the focus, which could no longer be remembered.
  useCardFocus({ card, heading, postId: post.id })
  useModalSheet(card, isSheet)
  useCloseOnEscape({ card, isSheet, onClose: close })
  return (
    <div
      ref={card}
      className="mission-card"
      role={isSheet ? 'dialog' : undefined}
      aria-modal={isSheet ? true : undefined}
      aria-labelledby={isSheet ? titleId : undefined}
    >
      <article className="mission-card__article" aria-labelledby={titleId}>
        <CardBar post={post} posts={posts} onClose={close} />
        {/* Keyed: a new post is shown from its top. */}
        <div className="mission-card__scroller" key={post.id}>
          <CardClaimsProvider network={network} post={post} chosen={claimId} onChoose={chooseClaim}>
            <AskedChangeMarks>
              <CardContent network={network} post={post} titleId={titleId} titleRef={heading}>
                {claimId !== null && isMissing && (
                  <Suspense>
                    <WithdrawnPart id={claimId} network={network} />
                  </Suspense>
                )}
              </CardContent>
            </AskedChangeMarks>
          </CardClaimsProvider>
        </div>
        <div className="mission-card__foot">
          <CiteButton key={`cite ${post.id}`} network={network} citable={{ kind: 'post', id: post.id }} />
          <ShareButton key={`share ${post.id}`} shared={{ kind: 'post', post }} />
          <PanelButton key={`compare ${post.id}`} label={t('card.compare')}>
            {(panel) => <ComparePanel network={network} post={post} {...panel} />}
          </PanelButton>
          <CopyLink key={post.id} post={post} />
          {hasPostPages && (
            <a className="mission-card__page" href={import.meta.env.BASE_URL + postPagePath(lang, post.id)}>
              {t('card.page')}
            </a>
          )}
          <CorrectButtons key={`correct ${post.id}`} post={post} edition={network.edition} />
          <p className="mission-card__count">
            {t('card.sourceCount', { count: sourcesOfPost(post).length })}
          </p>
        </div>
      </article>
    </div>
  )
}
