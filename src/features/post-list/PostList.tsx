import { lazy, memo, Suspense, useMemo, useRef } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Network } from '~/model/network'
import type { Post } from '~/model/post'
import type { ToldYear } from '~/parts/year/use-year-view'
import type { Selection } from '~/rules/selection/filters'

import { EmptyResult } from './EmptyResult'
import { rowGroups } from './row-groups'
import { Rows } from './Rows'
import { SortChoice } from './SortChoice'
import { useKeptHighlights } from './use-highlight'
import { useRowProps } from './use-row-props'

import './post-list.css'

const LongRows = lazy(async () => ({ default: (await import('./LongRows')).LongRows }))

/** Up to so many posts, every row is in the page; of more, those near the view. */
const mostRows = 300

interface PostListProps {
  readonly network: Network
  readonly selection: Selection
  /** Documented and mentioned posts in reading order. */
  readonly posts: readonly Post[]
  /** Every post of the network, in the same order. */
  readonly sorted: readonly Post[]
  /** The year by whose states the list is grouped; null: none, undefined: being worked out. */
  readonly year: ToldYear | null | undefined
}

/** The posts as words: all that the map shows, for those who read, search or print. */
export const PostList = memo(function PostList({ network, selection, posts, sorted, year }: PostListProps) {
  const { t } = useLanguage()
  const frame = useRef<HTMLElement>(null)
  const rowProps = useRowProps(network, selection.filters, year ?? null)
  const isLong = sorted.length > mostRows
  // Of a short list, what is left out waits in the page.
  const drawn = isLong ? posts : sorted
  const groups = useMemo(() => rowGroups(drawn, year ?? null, t('list.mentioned')), [drawn, year, t])
  useKeptHighlights(frame, groups)
  return (
    <section
      ref={frame}
      id="liste"
      className={`post-list${isLong ? ' post-list--long' : ''}${year === undefined ? ' post-list--waiting' : ''}`}
      aria-labelledby="post-list-title"
      tabIndex={-1}
    >
      <div className="post-list__head">
        <h2 id="post-list-title" className="post-list__title">
          {t('list.title')}
        </h2>
        <SortChoice />
      </div>
      {network.posts.length === 0 && <p className="empty-result">{t('list.none')}</p>}
      {network.posts.length > 0 && selection.loosen && (
        <EmptyResult network={network} selection={selection} loosen={selection.loosen} />
      )}
      {isLong ? (
        <Suspense fallback={<p className="empty-result">{t('app.loading')}</p>}>
          <LongRows groups={groups} mostRows={mostRows} rowProps={rowProps} frame={frame} />
        </Suspense>
      ) : (
        <Rows groups={groups} hidden={selection.hidden} rowProps={rowProps} />
      )}
    </section>
  )
})
