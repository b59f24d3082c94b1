import { useVirtualizer } from '@tanstack/react-virtual'
import type { RefObject } from 'react'

import type { Post } from '~/domain/network'

import { PostRow } from './PostRow'
import { RowsTitle } from './RowsTitle'
import type { RowProps } from './use-row-props'

interface LongRowsProps {
  readonly posts: readonly Post[]
  readonly rowProps: (post: Post) => RowProps
  /** What the rows scroll in. */
  readonly frame: RefObject<HTMLElement | null>
}

/** Pixels: about as high as a row is drawn; each is measured once it is there. */
const rowHeight = 84
/** Rows kept above and below those in view, so that Tab always has one to go to. */
const spareRows = 8

/** Thousands of rows, of which only those near the view are in the page; how many there are is said with each. */
export function LongRows({ posts, rowProps, frame }: LongRowsProps) {
  const documented = posts.filter(({ status }) => status === 'documented')
  const mentioned = posts.filter(({ status }) => status === 'mentioned')
  const ordered = [...documented, ...mentioned]
  // oxlint-disable-next-line react-hooks-js/incompatible-library -- not compiled
  const rows = useVirtualizer({
    count: ordered.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => ordered[index]?.id ?? index,
    overscan: spareRows,
  })
  const shown = rows.getVirtualItems()
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
  const isEndNear = (shown.at(-1)?.index ?? 0) >= documented.length
  return (
    <div
      style={{
        paddingBlockStart: shown[0]?.start ?? 0,
        paddingBlockEnd: Math.max(0, rows.getTotalSize() - (shown.at(-1)?.end ?? 0)),
      }}
    >
      <ul>{draw(documented, 0)}</ul>
      {mentioned.length > 0 && isEndNear && <RowsTitle />}
      {mentioned.length > 0 && <ul>{draw(mentioned, documented.length)}</ul>}
    </div>
  )
}
