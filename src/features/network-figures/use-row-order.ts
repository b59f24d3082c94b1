import { useState } from 'react'

import type { FigureRow } from '~/rules/figures/figures'

const COLUMNS = ['date', 'value'] as const

export type SortedColumn = (typeof COLUMNS)[number]

interface RowOrder {
  readonly rows: readonly FigureRow[]
  /** For `aria-sort`: the order of a column, `none` for the one that does not decide. */
  readonly orderOf: (column: SortedColumn) => 'ascending' | 'descending' | 'none'
  /** Orders by a column, the other way round if it decides already. */
  readonly sortBy: (column: SortedColumn) => void
}

/** The rows, given oldest first, in the order that the reader asks for. */
export function useRowOrder(oldestFirst: readonly FigureRow[]): RowOrder {
  const [order, setOrder] = useState<{ column: SortedColumn; isDescending: boolean }>({
    column: 'date',
    isDescending: false,
  })
  const { column, isDescending } = order
  const ascending =
    column === 'date' ? oldestFirst : oldestFirst.toSorted((a, b) => a.figure.value - b.figure.value)
  return {
    rows: isDescending ? ascending.toReversed() : ascending,
    orderOf: (asked) => (asked !== column ? 'none' : isDescending ? 'descending' : 'ascending'),
    sortBy: (asked) => setOrder({ column: asked, isDescending: asked === column && !isDescending }),
  }
}
