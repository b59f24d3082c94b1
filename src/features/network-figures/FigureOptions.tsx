import { useId } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Figure } from '~/model/figure'
import { DEFAULT_YEARS, yearSpanOf } from '~/rules/figures/figures'
import { useFigureOptions } from '~/url/use-params'

import '~/ui/checkbox.css'
import './figure-options.css'

interface FigureOptionsProps {
  /** Every statement of the document. */
  readonly figures: readonly Figure[]
  /** How many of them are shown. */
  readonly shown: number
}

/** What `show` of the address may hold, and the words for it. */
const SHOWN = [
  ['official', 'official'],
  ['no-echo', 'noEcho'],
  ['undated', 'undated'],
] as const

/** Which statements the charts and tables show: the years, who says it, repeated and undated ones. */
export function FigureOptions({ figures, shown }: FigureOptionsProps) {
  const { t } = useLanguage()
  const { years, setYears, setShow, ...options } = useFigureOptions()
  const yearsId = useId()
  const all = yearSpanOf('all', figures)
  const isDefault = years !== 'all' && years.from === DEFAULT_YEARS.from && years.to === DEFAULT_YEARS.to
  return (
    <div className="figure-options" role="group" aria-label={t('figures.options')}>
      <span className="figure-options__item">
        <label htmlFor={yearsId}>{t('figures.options.years')}</label>
        <select
          id={yearsId}
          className="figure-options__years"
          value={years === 'all' ? 'all' : isDefault ? 'default' : 'own'}
          onChange={({ target }) => setYears(target.value === 'all' ? 'all' : DEFAULT_YEARS)}
        >
          <option value="default">{`${DEFAULT_YEARS.from}–${DEFAULT_YEARS.to}`}</option>
          <option value="all">
            {t('figures.options.years.all', { from: `${all.from}`, to: `${all.to}` })}
          </option>
          {years !== 'all' && !isDefault && <option value="own">{`${years.from}–${years.to}`}</option>}
        </select>
      </span>
      {SHOWN.map(([param, name]) => (
        <label key={param} className="figure-options__item">
          <input
            type="checkbox"
            className="checkbox"
            checked={options[name]}
            onChange={({ target }) =>
              setShow(
                SHOWN.filter((other) => (other[1] === name ? target.checked : options[other[1]])).map(
                  ([id]) => id,
                ),
              )
            }
          />
          {t(`figures.options.${name}`)}
        </label>
      ))}
      <span className="figure-options__count">
        {t('figures.options.count', { shown, total: figures.length })}
      </span>
    </div>
  )
}
