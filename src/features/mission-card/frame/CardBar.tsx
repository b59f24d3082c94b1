import { useLanguage } from '~/i18n/language'
import type { PostSummary } from '~/model/post'
import { onPlainClick } from '~/ui/on-plain-click'
import { useHref } from '~/url/address'
import { useChoosePost } from '~/url/use-params'

import './card-bar.css'

interface CardBarProps {
  readonly post: PostSummary
  readonly posts: readonly PostSummary[]
  readonly onClose: () => void
}

/** The bar of a card: previous post, next post, back to the list. */
export function CardBar({ post, posts, onClose }: CardBarProps) {
  const { t } = useLanguage()
  const position = posts.findIndex(({ id }) => id === post.id)
  // A post hidden by the filters has no neighbours.
  const previous = position < 0 ? undefined : posts[position - 1]
  const next = position < 0 ? undefined : posts[position + 1]
  return (
    <div className="card-bar">
      {(previous || next) && (
        <nav className="card-bar__neighbours" aria-label={t('card.neighbours')}>
          {previous && <Neighbour post={previous} direction="previous" />}
          {previous && next && <span aria-hidden="true">·</span>}
          {next && <Neighbour post={next} direction="next" />}
        </nav>
      )}
      <button type="button" className="card-bar__close" onClick={onClose}>
        {t('card.close')}
        <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
          <path d="M1 1 9 9M9 1 1 9" />
        </svg>
      </button>
    </div>
  )
}

interface NeighbourProps {
  readonly post: PostSummary
  readonly direction: 'previous' | 'next'
}

function Neighbour({ post, direction }: NeighbourProps) {
  const { t, text } = useLanguage()
  const { choose } = useChoosePost()
  const href = useHref()
  const city = text(post.city)
  return (
    <a
      className={`card-bar__neighbour card-bar__neighbour--${direction}`}
      href={href({ post: post.id, claim: null })}
      rel={direction === 'previous' ? 'prev' : 'next'}
      aria-label={t(`card.${direction}`, { city })}
      onClick={onPlainClick(() => choose(post.id))}
    >
      {city}
    </a>
  )
}
