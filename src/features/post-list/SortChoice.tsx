import { useId } from 'react'

import { useLanguage } from '~/i18n/language'
import { useSort } from '~/url/use-params'

const sorts = ['city', 'country', 'attested'] as const

/** A select for the order of the list. */
export function SortChoice() {
  const { t } = useLanguage()
  const { sort, setSort } = useSort()
  const id = useId()
  return (
    <div className="sort-choice needs-script">
      <label htmlFor={id}>{t('list.sort')}</label>{' '}
      <select
        id={id}
        value={sort}
        onChange={(event) => {
          const chosen = sorts.find((name) => name === event.target.value)
          if (chosen) setSort(chosen)
        }}
      >
        {sorts.map((name) => (
          <option key={name} value={name}>
            {t(`list.sort.${name}`)}
          </option>
        ))}
      </select>
    </div>
  )
}
