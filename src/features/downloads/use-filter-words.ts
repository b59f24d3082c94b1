import { useLanguage } from '~/i18n/language'
import type { Network } from '~/model/network'
import { useFilterNames } from '~/parts/use-filter-names'
import type { FigureFilter } from '~/rules/figures/figures'
import { asksForAll, type Filters } from '~/rules/selection/filter-table'

/** Functions that word the filters in force, to say what a file holds. */
export function useFilterWords(network: Network) {
  const { t } = useLanguage()
  const { chosenOf } = useFilterNames(network)

  function joined(key: 'downloads.either' | 'downloads.both', names: readonly string[]): readonly string[] {
    const [first, ...others] = names
    return first === undefined ? [] : [others.reduce((a, b) => t(key, { a, b }), first)]
  }

  return {
    /** Filters of posts: `Terrorism or Cybercrime · Mali · “training”`. */
    ofPosts(filters: Filters): string {
      const parts = chosenOf(filters).flatMap(({ filter, names }) =>
        joined(asksForAll(filters, filter) ? 'downloads.both' : 'downloads.either', names),
      )
      return parts.join(' · ') || t('downloads.unfiltered')
    },
    /** Filter of figures: `2017–2024 · official sources only`. */
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
