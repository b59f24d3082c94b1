import type { Selection } from '~/domain/filters'
import type { Network, Post } from '~/domain/network'
import { useLanguage } from '~/lib/language'
import { useHref } from '~/url/use-href'
import { useChosenPost } from '~/url/use-params'

import { EmptyResult } from './EmptyResult'
import { PostRow } from './PostRow'
import { SortChoice } from './SortChoice'

import './post-list.css'

interface PostListProps {
  readonly network: Network
  readonly selection: Selection
  /** Documented and mentioned posts in reading order. */
  readonly posts: readonly Post[]
  /** Hidden while a card stands in its place. */
  readonly isHidden: boolean
}

/** The posts as words: all that the map shows, for those who read, search or print. */
export function PostList({ network, selection, posts, isHidden }: PostListProps) {
  const { t } = useLanguage()
  const { postId, choose } = useChosenPost()
  const href = useHref()
  const { threats } = selection.filters
  const rows = (status: Post['status']) =>
    posts
      .filter((post) => post.status === status)
      .map((post) => (
        <PostRow
          key={post.id}
          post={post}
          network={network}
          chosenThreats={threats}
          href={href({ post: post.id, claim: null })}
          isChosen={post.id === postId}
          onChoose={choose}
        />
      ))
  return (
    <section
      id="liste"
      className="post-list"
      aria-labelledby="post-list-title"
      hidden={isHidden}
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
      <ul>{rows('documented')}</ul>
      {selection.mentioned.length > 0 && (
        <>
          <h3 className="post-list__subtitle">{t('list.mentioned')}</h3>
          <ul>{rows('mentioned')}</ul>
        </>
      )}
    </section>
  )
}
