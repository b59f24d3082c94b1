import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useDeferredValue } from 'react'

import type { Post } from '~/model/post'

import { PostRow } from './PostRow'
import type { RowGroup } from './row-groups'
import { RowList } from './RowList'
import type { RowProps } from './use-row-props'

interface LongRowsProps {
  /** Each in reading order. */
  readonly groups: readonly RowGroup[]
  /** Of up to so many posts, every row comes into the page. */
  readonly mostRows: number
  readonly rowProps: (post: Post) => RowProps
  /** What the rows scroll in. */
  readonly frame: RefObject<HTMLElement | null>
}

/** Pixels: about as high as a row is drawn; each is measured once it is there. */
const rowHeight = 84
/** Rows kept above and below those in view, so that Tab always has one to go to. */
const spareRows = 8

/**
 * Rows of a network of thousands of posts, of which only those near the view are in the page; how many there are
 * is said with each. Where the filters leave no more than `mostRows`, all the others follow once these are on screen.
 */
export function LongRows({ groups, mostRows, rowProps, frame }: LongRowsProps) {
  const ordered = groups.flatMap(({ posts }) => posts)
  const wanted = ordered.length <= mostRows ? mostRows : spareRows
  // More rows come once the first ones are on screen; fewer count at once.
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
  const draw = (list: readonly Post[], from: number) =>
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
