import { useId } from 'react'

import { useLanguage } from '~/i18n/language'
import { countByKind, type SourceFilter, type SourceRow } from '~/rules/survey/source-rows'

interface SourceFiltersProps {
  readonly rows: readonly SourceRow[]
  /** Number of matching sources. */
  readonly matching: number
  readonly filter: SourceFilter
  readonly onChange: (change: Partial<SourceFilter>) => void
}

/** Filters of the table, and the number of matching sources. */
export function SourceFilters({ rows, matching, filter, onChange }: SourceFiltersProps) {
  const { t } = useLanguage()
  const id = useId()
  const counts = countByKind(rows)
  return (
    <div className="source-filters" role="group" aria-label={t('sources.filter')}>
      <label className="source-filters__field source-filters__field--text" htmlFor={`${id}-text`}>
        {t('sources.search')}
        <input
          id={`${id}-text`}
          type="search"
          autoComplete="off"
          value={filter.q}
          onChange={(event) => onChange({ q: event.target.value })}
        />
      </label>
      <label className="source-filters__field" htmlFor={`${id}-kind`}>
        {t('sources.kind')}
        <select
          id={`${id}-kind`}
          value={filter.kind ?? ''}
          onChange={({ target }) =>
            onChange({ kind: [...counts.keys()].find((kind) => kind === target.value) ?? null })
          }
        >
          <option value="">{t('sources.kind.all', { count: rows.length })}</option>
          {[...counts].map(([kind, count]) => (
            <option key={kind} value={kind}>
              {t('sources.kind.option', { kind: t(`sources.kind.${kind}`), count })}
            </option>
          ))}
        </select>
      </label>
      <p className="source-filters__count" role="status">
        {t('sources.count', { visible: matching, total: rows.length })}
      </p>
    </div>
  )
}
