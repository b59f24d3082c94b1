import { memo, Suspense } from 'react'

import { useLanguage } from '~/i18n/language'
import type { NetworkSummary } from '~/model/network'
import { onDemand } from '~/parts/on-demand'
import { ShareButton } from '~/parts/share/ShareButton'
import { useFilterNames } from '~/parts/use-filter-names'
import type { ToldYear } from '~/parts/year/use-year-view'
import { listFilterNames } from '~/rules/selection/filter-table'
import type { Selection } from '~/rules/selection/filters'
import { CloseSign } from '~/ui/CloseSign'
import { SettledStatus } from '~/ui/SettledStatus'
import { useChooseFilters } from '~/url/use-filters'

import './filter-status.css'

const CountryFact = onDemand(
  async () => (await import('~/parts/country-box/CountryFact')).CountryFact,
  [],
  () => null,
)

interface FilterStatusProps {
  readonly network: NetworkSummary
  readonly selection: Selection
  /** The chosen year, whose states are counted. */
  readonly year: ToldYear | null | undefined
}

/** The count in words: the main number, and a lighter addition, possibly empty. */
function useCount(selection: Selection, year: FilterStatusProps['year']) {
  const { t } = useLanguage()
  const { visible, mentioned, hidden, total } = selection
  const count = t('filters.count', { visible: visible.length, total })
  if (year) {
    return {
      main: year.words.status([...visible, ...mentioned]),
      besides: hidden.length > 0 ? `(${count})` : '',
    }
  }
  return {
    main: count,
    besides: mentioned.length > 0 ? t('filters.count.mentioned', { count: mentioned.length }) : '',
  }
}

/** The number of posts left, announced politely, a chip for each filter that removes it, and the way to the files. */
export const FilterStatus = memo(function FilterStatus({ network, selection, year }: FilterStatusProps) {
  const { t, country } = useLanguage()
  const { setFilter, setText, clear } = useChooseFilters()
  const { nameOf } = useFilterNames(network)
  const { filters } = selection
  const { countries, q } = filters
  const { main, besides } = useCount(selection, year)
  const chips = [
    ...listFilterNames.flatMap((filter) =>
      filters[filter].map((value) => ({
        name: nameOf(filter, value),
        remove: () =>
          setFilter(
            filter,
            filters[filter].filter((other) => other !== value),
          ),
      })),
    ),
    ...(q.trim() === '' ? [] : [{ name: t('filters.quoted', { q }), remove: () => setText('') }]),
  ]
  return (
    <div className="filter-status" data-year={year ? '' : undefined}>
      <p className="filter-status__count" aria-hidden="true">
        {main}
        {besides !== '' && <span className="filter-status__mentioned"> {besides}</span>}
      </p>
      {/* Serialised: when the whole network comes, the filters are new objects with the same values. */}
      <SettledStatus words={besides === '' ? main : `${main} ${besides}`} answers={JSON.stringify(filters)} />
      {countries.length > 0 && (
        <p className="filter-status__answer">
          {countries.map((code) => (
            <span key={code}>
              <strong>{country(code)}</strong>{' '}
              <Suspense>
                <CountryFact network={network} code={code} />
              </Suspense>
            </span>
          ))}{' '}
          <a href="#couverture">{t('filters.answer')}</a>
        </p>
      )}
      <ShareButton shared={{ kind: 'map' }} />
      {chips.length > 0 && (
        <ul className="filter-status__chips" aria-label={t('filters.active')}>
          {chips.map(({ name, remove }) => (
            <li key={name}>
              <button
                type="button"
                className="filter-status__chip"
                aria-label={t('filters.remove', { name })}
                onClick={remove}
              >
                {name} <CloseSign />
              </button>
            </li>
          ))}
          <li>
            <button type="button" className="filter-status__clear" onClick={clear}>
              {t('filters.clear')}
            </button>
          </li>
        </ul>
      )}
      {chips.length > 0 && (
        <a className="filter-status__download" href="#donnees">
          {t('filters.download')}
        </a>
      )}
    </div>
  )
})
