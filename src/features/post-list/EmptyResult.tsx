import { useLanguage } from '~/i18n/language'
import type { NetworkSummary } from '~/model/network'
import { useFilterNames } from '~/parts/use-filter-names'
import type { Loosening, Selection } from '~/rules/selection/filters'
import { useChooseFilters } from '~/url/use-filters'

interface EmptyResultProps {
  readonly network: NetworkSummary
  readonly selection: Selection
  readonly loosen: readonly Loosening[]
}

/** No result: the filters that could be dropped, and how many posts each would bring back. */
export function EmptyResult({ network, selection, loosen }: EmptyResultProps) {
  const { t } = useLanguage()
  const { setFilter, setText, clear } = useChooseFilters()
  const { nameOf } = useFilterNames(network)
  const { filters } = selection
  function offer({ filter, value }: Loosening): { name: string; drop: () => void } {
    if (filter === 'q') return { name: t('filters.quoted', { q: filters.q }), drop: () => setText('') }
    if (value === undefined) return { name: t(`list.empty.${filter}`), drop: () => setFilter(filter, []) }
    const others = filters[filter].filter((other) => other !== value)
    return { name: nameOf(filter, value), drop: () => setFilter(filter, others) }
  }
  return (
    <div className="empty-result">
      <p className="empty-result__title">{t('list.empty')}</p>
      <p>{t(loosen.length > 0 ? 'list.empty.loosen' : 'list.empty.several')}</p>
      <ul>
        {loosen.map((loosening) => {
          const { name, drop } = offer(loosening)
          return (
            <li key={`${loosening.filter} ${loosening.value ?? ''}`}>
              <button type="button" className="empty-result__drop" onClick={drop}>
                {t('list.empty.without', { name, count: loosening.count, mentioned: loosening.mentioned })}
              </button>
            </li>
          )
        })}
        <li>
          <button type="button" className="empty-result__drop" onClick={clear}>
            {t('filters.clear')}
          </button>
        </li>
      </ul>
    </div>
  )
}
