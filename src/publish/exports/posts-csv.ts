import type { Post } from '~/model/post'

import { type ExportContext, toCell } from './columns'
import { writeCsv } from './csv'
import { postColumns } from './post-columns'

/**
 * The posts as a table, one row each in the order given.
 * @throws RangeError on a position that is no number.
 */
export function postsCsv(posts: readonly Post[], context: ExportContext): string {
  const names = postColumns.map(({ name }) => name)
  const rows = posts.map((post) => postColumns.map(({ valueOf }) => toCell(valueOf(post, context))))
  return writeCsv(names, rows)
}
