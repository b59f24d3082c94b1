import { useLanguage } from '~/i18n/language'
import type { SourceColumn } from '~/rules/survey/source-rows'

interface SourceHeadsProps {
  readonly orderOf: (column: SourceColumn) => 'ascending' | 'descending' | 'none'
  readonly sortBy: (column: SourceColumn) => void
}

const columns = ['title', 'publisher', 'kind', 'date', 'read', 'claims'] as const
const arrows = { ascending: 'M1 6L4 2L7 6', descending: 'M1 2L4 6L7 2', none: '' } as const

/** Column headings; all but "read in full" sort the table. */
export function SourceHeads({ orderOf, sortBy }: SourceHeadsProps) {
  const { t } = useLanguage()
  return (
    <thead>
      <tr>
        {columns.map((column) =>
          column === 'read' ? (
            <th key={column} scope="col" className="sources-table__unsorted">
              {t('sources.column.read')}
            </th>
          ) : (
            <th key={column} scope="col" aria-sort={orderOf(column)}>
              <button type="button" className="sources-table__sort" onClick={() => sortBy(column)}>
                {t(`sources.column.${column}`)}
                <svg className="sources-table__arrow" viewBox="0 0 8 8" aria-hidden="true">
                  <path d={arrows[orderOf(column)]} />
                </svg>
              </button>
            </th>
          ),
        )}
      </tr>
    </thead>
  )
}
