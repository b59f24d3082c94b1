import { memo, Suspense } from 'react'

import { useLanguage } from '~/i18n/language'
import { onDemand } from '~/parts/on-demand'
import { PostGlyph } from '~/parts/PostGlyph'
import { postMark } from '~/rules/evidence/evidence'
import { onPlainClick } from '~/ui/on-plain-click'

import { RowAbout } from './RowAbout'
import type { RowProps } from './use-row-props'

const RowHit = onDemand(
  async () => (await import('./RowHit')).RowHit,
  [],
  () => null,
)

interface PostRowProps extends RowProps {
  /** Whether the filters exclude it: hiding the row costs less than rendering it again. */
  readonly isHidden?: boolean
  /** Position among all rows, where only some are rendered: index over all, place in its group from 1. */
  readonly rank?: { readonly index: number; readonly place: number; readonly size: number }
  readonly measure?: (element: HTMLElement | null) => void
}

/**
 * A row: post mark, city, country, other countries covered, threats, and the year last attested, or the reason for
 * its state in the chosen year. Hiding or showing the row renders nothing in it.
 */
export const PostRow = memo(function PostRow({ isHidden = false, rank, measure, ...row }: PostRowProps) {
  const { post, network, marked, query, state, reason, href, onChoose } = row
  return (
    <li
      ref={measure}
      className="post-row"
      hidden={isHidden}
      data-index={rank?.index}
      aria-posinset={rank?.place}
      aria-setsize={rank?.size}
    >
      <RowLink post={post} network={network} state={state} href={href} onChoose={onChoose} />
      <RowAbout post={post} network={network} marked={marked} reason={reason} />
      {/* Suspense only where needed: each prerendered boundary hydrates separately, and a hundred take seconds. */}
      {query !== '' && !isHidden && (
        <Suspense>
          <RowHit post={post} network={network} query={query} />
        </Suspense>
      )}
    </li>
  )
})

const RowLink = memo(function RowLink(props: Omit<RowProps, 'marked' | 'query' | 'reason'>) {
  const { post, network, state, href, onChoose } = props
  const { text, country } = useLanguage()
  return (
    <a
      className="post-row__link"
      href={href}
      aria-label={`${text(post.city)}, ${country(post.country)}`}
      aria-describedby={`post-row-${post.id}`}
      data-post-link={post.id}
      onClick={onPlainClick(() => onChoose(post.id))}
    >
      <PostGlyph mark={state ?? postMark(post, network.edition)} />
      <span className="post-row__city">{text(post.city)}</span>
    </a>
  )
})
