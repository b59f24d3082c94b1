import { selectStatedBy } from '~/domain/comparison'
import type { ComparisonSide } from '~/domain/comparison-sides'
import { isDated } from '~/domain/figure-time'
import type { Figure, Source } from '~/domain/network'
import { useLanguage } from '~/lib/language'
import { useSourceNotes } from '~/parts/source-notes'

import { useComparisonWords } from './use-comparison-words'

/** How the ends of a comparison are called. */
export function useSideNames() {
  const { t, date, when } = useLanguage()
  const { sources } = useSourceNotes()
  const { value, unit } = useComparisonWords()

  /** A source in a list: its publisher and the date of what it states, or its bounds. */
  const optionOf = (source: Source, figures: readonly Figure[]) => {
    const stated = momentOf(selectStatedBy(figures, source.id))
    return t('comparison.option', {
      publisher: source.publisher,
      date: stated === null ? when(source) : date(stated, 'short'),
    })
  }

  const publisherOf = (id: string) => sources.get(id)?.publisher ?? id

  /** Who or what speaks: the year, or the publisher. */
  const speakerOf = ({ kind, param, figures }: ComparisonSide) => {
    if (kind === 'year') return param
    return publisherOf(kind === 'source' ? param : (figures[0]?.source ?? param))
  }

  /** The same, with the number where only one is compared. */
  const nameOf = (side: ComparisonSide) => {
    const [figure] = side.figures
    if (side.kind !== 'figure' || !figure) return speakerOf(side)
    return t('comparison.option', {
      publisher: `${value(figure)} ${unit(figure.unit)}`,
      date: speakerOf(side),
    })
  }

  return { nameOf, optionOf, speakerOf }
}

/** The one date that all statements bear, or `null`. */
export function momentOf(figures: readonly Figure[]): string | null {
  const moments = new Set(figures.map((figure) => (isDated(figure) ? figure.date : null)))
  const [only] = moments
  return moments.size === 1 ? (only ?? null) : null
}
