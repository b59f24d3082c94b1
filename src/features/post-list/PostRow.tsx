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
  /** The filters leave it out: it waits in the page, which costs less than to draw it again. */
  readonly isHidden?: boolean
  /** Where only some of the rows are in the page: which of all rows it is, and its place in its list, from 1. */
  readonly rank?: { readonly index: number; readonly place: number; readonly size: number }
  readonly measure?: (element: HTMLElement | null) => void
}

/**
 * One post: its sign, city, country, what else it covers, its threats, and the year it was last attested, or why it has its state in the year that is shown. A filter that
 * hides it, or shows it again, leaves all that is in it as it is.
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
      {/* No boundary without need: each that is prerendered is hydrated by itself, and a hundred of them take seconds. */}
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
