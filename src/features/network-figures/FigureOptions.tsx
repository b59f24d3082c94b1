import { useId } from 'react'

import { useLanguage } from '~/i18n/language'
import type { NetworkSummary } from '~/model/network'
import type { ShownFilter } from '~/parts/comparison/use-figure-filter'
import {
  defaultYears,
  unfiltered,
  type FigureFilter,
  hiddenCounts,
  widenedFor,
  yearSpanOf,
} from '~/rules/figures/figures'
import { useFigureOptions } from '~/url/use-params'

import '~/ui/checkbox.css'
import './figure-options.css'

interface FigureOptionsProps extends ShownFilter {
  readonly network: NetworkSummary
  /** Number of statements that pass the filter. */
  readonly shown: number
}

/** Values of the parameter `show`, with their message keys. */
const showOptions = [
  ['official', 'official'],
  ['no-echo', 'noEcho'],
  ['undated', 'undated'],
] as const

/** Filters of the statements: years, official sources, repeated and undated ones; and how many are hidden. */
export function FigureOptions({ network, filter, isWidened, shown }: FigureOptionsProps) {
  const { t } = useLanguage()
  const { figures, sources } = network
  const { figureId, setYears, setShow, chooseFigure } = useFigureOptions()
  const yearsId = useId()
  const { years } = filter
  const all = yearSpanOf('all', figures)
  const isDefault = years !== 'all' && years.from === defaultYears.from && years.to === defaultYears.to
  const change = (part: Partial<FigureFilter>) => {
    const next = { ...filter, ...part }
    setYears(next.years)
    setShow(showOptions.filter(([, name]) => next[name]).map(([id]) => id))
    // The statement named by the address is always shown: hiding it removes it from the address.
    const named = figures.find(({ id }) => id === figureId)
    if (named && widenedFor(named, next, sources) !== next) chooseFigure(null)
  }
  const hidden = hiddenCounts(figures, sources, filter)
  return (
    <div className="figure-options needs-script" role="group" aria-label={t('figures.options')}>
      <span className="figure-options__item">
        <label htmlFor={yearsId}>{t('figures.options.years')}</label>
        <select
          id={yearsId}
          className="figure-options__years"
          value={years === 'all' ? 'all' : isDefault ? 'default' : 'own'}
          onChange={({ target }) => change({ years: target.value === 'all' ? 'all' : defaultYears })}
        >
          <option value="default">{`${defaultYears.from}–${defaultYears.to}`}</option>
          <option value="all">
            {t('figures.options.years.all', { from: `${all.from}`, to: `${all.to}` })}
          </option>
          {years !== 'all' && !isDefault && <option value="own">{`${years.from}–${years.to}`}</option>}
        </select>
      </span>
      {showOptions.map(([param, name]) => (
        <label key={param} className="figure-options__item">
          <input
            type="checkbox"
            className="checkbox"
            checked={filter[name]}
            onChange={({ target }) => change({ [name]: target.checked })}
          />
          {t(`figures.options.${name}`)}
        </label>
      ))}
      <p className="figure-options__count">
        {t('figures.options.count', { shown, total: figures.length })}
        {hidden.length > 0 && (
          <>
            {' '}
            {t('figures.options.hidden', {
              what: hidden
                .map(({ reason, count }) => t(`figures.options.hidden.${reason}`, { count }))
                .join(', '),
            })}{' '}
            <button type="button" className="figure-options__all" onClick={() => change(unfiltered)}>
              {t('figures.options.all')}
            </button>
          </>
        )}
      </p>
      {isWidened && <p className="figure-options__widened">{t('figures.options.widened')}</p>}
    </div>
  )
}
