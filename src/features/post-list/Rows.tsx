import { memo, useMemo } from 'react'

import type { Post } from '~/model/post'

import { PostRow } from './PostRow'
import { RowsTitle } from './RowsTitle'
import type { RowProps } from './use-row-props'

interface RowsProps {
  /** Every post of the network, in reading order. */
  readonly posts: readonly Post[]
  /** Those that the filters leave out. */
  readonly hidden: readonly Post[]
  readonly rowProps: (post: Post) => RowProps
}

/** Every row in the page: what fits is found by the browser's own search, and printed. */
export const Rows = memo(function Rows({ posts, hidden, rowProps }: RowsProps) {
  const left = new Set(hidden)
  const [documented, mentioned] = useMemo(
    () => [
      posts.filter(({ status }) => status === 'documented'),
      posts.filter(({ status }) => status === 'mentioned'),
    ],
    [posts],
  )
  const rows = (list: readonly Post[]) =>
    list.map((post) => <PostRow key={post.id} {...rowProps(post)} isHidden={left.has(post)} />)
  const hasMentioned = mentioned.some((post) => !left.has(post))
  return (
    <>
      <ul>{rows(documented)}</ul>
      {hasMentioned && <RowsTitle />}
      <ul hidden={!hasMentioned}>{rows(mentioned)}</ul>
    </>
  )
})
