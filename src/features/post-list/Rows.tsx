import type { Post } from '~/domain/network'

import { PostRow } from './PostRow'
import { RowsTitle } from './RowsTitle'
import type { RowProps } from './use-row-props'

interface RowsProps {
  /** Documented and mentioned posts in reading order. */
  readonly posts: readonly Post[]
  readonly rowProps: (post: Post) => RowProps
}

/** Every row in the page: found by the browser's own search, and printed. */
export function Rows({ posts, rowProps }: RowsProps) {
  const rows = (status: Post['status']) =>
    posts
      .filter((post) => post.status === status)
      .map((post) => <PostRow key={post.id} {...rowProps(post)} />)
  const mentioned = rows('mentioned')
  return (
    <>
      <ul>{rows('documented')}</ul>
      {mentioned.length > 0 && (
        <>
          <RowsTitle />
          <ul>{mentioned}</ul>
        </>
      )}
    </>
  )
}
