import { useId } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Term } from '~/model/network'
import { postFields } from '~/rules/survey/documentation'
import type { RowFilter } from '~/rules/survey/documentation-rows'

interface FieldFiltersProps {
  readonly regions: readonly Term[]
  readonly filter: RowFilter
  readonly onFilter: (filter: RowFilter) => void
  readonly shown: number
  readonly total: number
}

const gaps = ['any', ...postFields] as const

/** Filters of the table: by region and by missing field; the fields chosen below the table are named and given up here. */
export function FieldFilters({ regions, filter, onFilter, shown, total }: FieldFiltersProps) {
  const { t, text } = useLanguage()
  const regionId = useId()
  const gapId = useId()
  const knownNames = filter.known.map((field) => t(`meter.gap.${field}`)).join(', ')
  return (
    <div className="field-filters">
      <span className="field-filters__item">
        <label htmlFor={regionId}>{t('meter.filter.region')}</label>
        <select
          id={regionId}
          className="field-filters__choice"
          value={filter.region ?? ''}
          onChange={({ target }) =>
            onFilter({ ...filter, region: target.value === '' ? null : target.value })
          }
        >
          <option value="">{t('meter.filter.region.all')}</option>
          {regions.map(({ id, label }) => (
            <option key={id} value={id}>
              {text(label)}
            </option>
          ))}
        </select>
      </span>
      <span className="field-filters__item">
        <label htmlFor={gapId}>{t('meter.filter.gap')}</label>
        <select
          id={gapId}
          className="field-filters__choice"
          value={filter.gap ?? ''}
          onChange={({ target }) =>
            onFilter({ ...filter, gap: gaps.find((gap) => gap === target.value) ?? null })
          }
        >
          <option value="">{t('meter.filter.gap.all')}</option>
          <option value="any">{t('meter.filter.gap.any')}</option>
          {postFields.map((field) => (
            <option key={field} value={field}>
              {t(`meter.gap.${field}`)}
            </option>
          ))}
        </select>
      </span>
      <p className="field-filters__count" aria-live="polite">
        {t('meter.shown', { shown, total })}
        {filter.known.length > 0 && `, ${t('meter.shown.known', { fields: knownNames })}`}
      </p>
      {filter.known.length > 0 && (
        <button
          type="button"
          className="field-filters__clear"
          onClick={() => onFilter({ ...filter, known: [] })}
        >
          {t('meter.shown.all')}
        </button>
      )}
    </div>
  )
}
