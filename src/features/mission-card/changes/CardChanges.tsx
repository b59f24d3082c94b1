import { Suspense, useState } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Network } from '~/model/network'
import type { Post } from '~/model/post'
import { onDemand } from '~/parts/on-demand'

import './card-changes.css'

interface CardChangesProps {
  readonly network: Network
  readonly post: Post
}

const PostChanges = onDemand(async () => (await import('./PostChanges')).PostChanges, ['changes', 'card'])

/** Which facts of the card an edition changed: asked for when it is opened, so that nothing moves before. */
export function CardChanges({ network, post }: CardChangesProps) {
  const { t } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      className="card-changes mission-card__section"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{t('card.changes')}</summary>
      {isOpen && (
        <Suspense fallback={<p role="status">{t('app.loading')}</p>}>
          <PostChanges network={network} post={post} />
        </Suspense>
      )}
    </details>
  )
}
