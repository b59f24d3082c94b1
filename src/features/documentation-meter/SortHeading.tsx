import { useLanguage } from '~/i18n/language'
import type { RowColumn, RowOrder } from '~/rules/survey/documentation-rows'

interface SortHeadingProps {
  readonly column: RowColumn
  readonly order: RowOrder
  readonly onOrder: (order: RowOrder) => void
}

const arrows = { ascending: 'M1 6L4 2L7 6', descending: 'M1 2L4 6L7 2', none: '' } as const

/** A column heading that sorts by its column, and reverses the order if it is sorted already. */
export function SortHeading({ column, order, onOrder }: SortHeadingProps) {
  const { t } = useLanguage()
  const decides = order.column === column
  const direction = !decides ? 'none' : order.isDescending ? 'descending' : 'ascending'
  return (
    <th scope="col" className={`field-table__column field-table__column--${column}`} aria-sort={direction}>
      <button
        type="button"
        className="field-table__sort"
        onClick={() => onOrder({ column, isDescending: decides && !order.isDescending })}
      >
        {t(`meter.column.${column}`)}
        <svg className="field-table__arrow" viewBox="0 0 8 8" aria-hidden="true">
          <path d={arrows[direction]} />
        </svg>
      </button>
    </th>
  )
}
