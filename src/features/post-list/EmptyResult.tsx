import { useLanguage } from '~/i18n/language'
import type { Network } from '~/model/network'
import { useTermLabel } from '~/parts/use-term-label'
import type { Loosening, Selection } from '~/rules/selection/filters'
import { useFilters } from '~/url/use-params'

interface EmptyResultProps {
  readonly network: Network
  readonly selection: Selection
  readonly loosen: readonly Loosening[]
}

/** Nothing fits: which filter to drop, and how many posts that would bring back. */
export function EmptyResult({ network, selection, loosen }: EmptyResultProps) {
  const { t, country } = useLanguage()
  const { setThreats, setCountries, setText, clear } = useFilters()
  const { threats, countries, q } = selection.filters
  const label = useTermLabel(network.threats)
  function offer({ filter, value }: Loosening): { name: string; drop: () => void } {
    const others = (items: readonly string[]) =>
      value === undefined ? [] : items.filter((item) => item !== value)
    switch (filter) {
      case 'threat':
        return {
          name: value ? label(value) : t('list.empty.threats'),
          drop: () => setThreats(others(threats)),
        }
      case 'country':
        return {
          name: value ? country(value) : t('list.empty.countries'),
          drop: () => setCountries(others(countries)),
        }
      case 'q':
        return { name: t('filters.quoted', { q }), drop: () => setText('') }
    }
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
