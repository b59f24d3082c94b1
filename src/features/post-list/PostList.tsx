import { lazy, memo, Suspense, useMemo, useRef } from 'react'

import { useLanguage } from '~/i18n/language'
import type { NetworkSummary } from '~/model/network'
import type { PostSummary } from '~/model/post'
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

/** Posts up to which every row is in the document; of more, only rows near the viewport. */
const mostRows = 300

interface PostListProps {
  readonly network: NetworkSummary
  readonly selection: Selection
  /** Documented and mentioned posts that pass the filters, in order. */
  readonly posts: readonly PostSummary[]
  /** Every post of the network, in the same order. */
  readonly sorted: readonly PostSummary[]
  /** The chosen year, whose states group the list; null: none; undefined: still computed. */
  readonly year: ToldYear | null | undefined
}

/** The list of posts: all that the map shows, for readers, search and print. */
export const PostList = memo(function PostList({ network, selection, posts, sorted, year }: PostListProps) {
  const { t } = useLanguage()
  const frame = useRef<HTMLElement>(null)
  const rowProps = useRowProps(network, selection.filters, year ?? null)
  const isLong = sorted.length > mostRows
  // In a short list, filtered rows stay in the document, hidden.
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
