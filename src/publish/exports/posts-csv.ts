import type { Post } from '~/model/post'

import { type ExportContext, toCell } from './columns'
import { writeCsv } from './csv'
import { postColumns } from './post-columns'
import { yearColumns } from './year-columns'

/**
 * The table of posts, one row each in the order given; with the columns of the year shown, if any.
 * @throws RangeError on a position that is not a finite number.
 */
export function postsCsv(posts: readonly Post[], context: ExportContext): string {
  const { asked } = context
  const columns = asked ? [...postColumns, ...yearColumns(asked)] : postColumns
  const names = columns.map(({ name }) => name)
  const rows = posts.map((post) => columns.map(({ valueOf }) => toCell(valueOf(post, context))))
  return writeCsv(names, rows)
}
