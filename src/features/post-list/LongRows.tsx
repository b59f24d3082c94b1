import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useDeferredValue } from 'react'

import type { PostSummary } from '~/model/post'

import { PostRow } from './PostRow'
import type { RowGroup } from './row-groups'
import { RowList } from './RowList'
import type { RowProps } from './use-row-props'

interface LongRowsProps {
  /** Groups of posts, each in the order of the list. */
  readonly groups: readonly RowGroup[]
  /** Number of posts up to which every row is rendered. */
  readonly mostRows: number
  readonly rowProps: (post: PostSummary) => RowProps
  /** The scrolling element. */
  readonly frame: RefObject<HTMLElement | null>
}

/** Estimated height of a row in pixels; each is measured once rendered. */
const rowHeight = 84
/** Rows kept above and below the visible ones, so that Tab always has a next row. */
const spareRows = 8

/**
 * The rows of a network of thousands of posts, rendered near the viewport only; each row states how many there are.
 * If the filters leave at most `mostRows`, the other rows follow in a deferred render.
 */
export function LongRows({ groups, mostRows, rowProps, frame }: LongRowsProps) {
  const ordered = groups.flatMap(({ posts }) => posts)
  const wanted = ordered.length <= mostRows ? mostRows : spareRows
  // More rows are deferred; fewer apply at once.
  const overscan = Math.min(wanted, useDeferredValue(wanted, spareRows))
  // oxlint-disable-next-line react-hooks-js/incompatible-library -- not compiled
  const rows = useVirtualizer({
    count: ordered.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => ordered[index]?.id ?? index,
    overscan,
  })
  const shown = rows.getVirtualItems()
  const placed = groups.map((group, i) => ({
    ...group,
    from: groups.slice(0, i).reduce((count, { posts }) => count + posts.length, 0),
  }))
  const draw = (list: readonly PostSummary[], from: number) =>
    shown.flatMap(({ index }) => {
      const post = list[index - from]
      if (!post) return []
      return [
        <PostRow
          key={post.id}
          {...rowProps(post)}
          rank={{ index, place: index - from + 1, size: list.length }}
          measure={rows.measureElement}
        />,
      ]
    })
  return (
    <div
      style={{
        paddingBlockStart: shown[0]?.start ?? 0,
        paddingBlockEnd: Math.max(0, rows.getTotalSize() - (shown.at(-1)?.end ?? 0)),
      }}
    >
      {placed
        .filter(({ from, posts }) => shown.some(({ index }) => index >= from && index < from + posts.length))
        .map(({ key, title, isCounted, posts, from }) => (
          <RowList key={key} title={title} count={posts.length} isCounted={isCounted}>
            {draw(posts, from)}
          </RowList>
        ))}
    </div>
  )
}
