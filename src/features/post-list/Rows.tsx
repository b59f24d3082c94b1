import { memo } from 'react'

import type { PostSummary } from '~/model/post'

import { PostRow } from './PostRow'
import type { RowGroup } from './row-groups'
import { RowList } from './RowList'
import type { RowProps } from './use-row-props'

interface RowsProps {
  /** Every post of the network, grouped, each group in order. */
  readonly groups: readonly RowGroup[]
  /** Posts hidden by the filters. */
  readonly hidden: readonly PostSummary[]
  readonly rowProps: (post: PostSummary) => RowProps
}

/** Every row in the document, so that the browser's search finds it and print has it. */
export const Rows = memo(function Rows({ groups, hidden, rowProps }: RowsProps) {
  const left = new Set(hidden)
  return groups.map(({ key, title, isCounted, posts }) => (
    <RowList
      key={key}
      title={title}
      count={posts.filter((post) => !left.has(post)).length}
      isCounted={isCounted}
    >
      {posts.map((post) => (
        <PostRow key={post.id} {...rowProps(post)} isHidden={left.has(post)} />
      ))}
    </RowList>
  ))
})
