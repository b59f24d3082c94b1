import { useLanguage } from '~/i18n/language'
import type { Network } from '~/model/network'
import type { FigureFilter } from '~/rules/figures/figures'
import type { Filters } from '~/rules/selection/filters'

/** Filters in words, to say what a file holds. */
export function useFilterWords(network: Network) {
  const { t, text, country } = useLanguage()

  function joined(key: 'downloads.either' | 'downloads.both', names: readonly string[]): readonly string[] {
    const [first, ...others] = names
    return first === undefined ? [] : [others.reduce((a, b) => t(key, { a, b }), first)]
  }

  function threatName(id: string): string {
    const term = network.threats.find((threat) => threat.id === id)
    return term === undefined ? id : text(term.label)
  }

  return {
    /** `Terrorism or Cybercrime · Mali · “training”`. */
    ofPosts({ threats, match, countries, q }: Filters): string {
      const parts = [
        ...joined(match === 'all' ? 'downloads.both' : 'downloads.either', threats.map(threatName)),
        ...joined('downloads.either', countries.map(country)),
        ...(q.trim() === '' ? [] : [t('filters.quoted', { q: q.trim() })]),
      ]
      return parts.join(' · ') || t('downloads.unfiltered')
    },
    /** `2017–2024 · official sources only`. */
    ofFigures({ years, official, noEcho, undated }: FigureFilter): string {
      const span =
        years === 'all'
          ? t('downloads.years.all')
          : t('downloads.years', { from: `${years.from}`, to: `${years.to}` })
      return [
        span,
        ...(official ? [t('figures.options.official')] : []),
        ...(noEcho ? [t('figures.options.noEcho')] : []),
        ...(undated ? [t('figures.options.undated')] : []),
      ].join(' · ')
    },
  }
}
