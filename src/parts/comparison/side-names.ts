import type { Language } from '~/i18n/language'
import type { Figure } from '~/model/figure'
import type { Source } from '~/model/source'
import { selectStatedBy } from '~/rules/figures/comparison'
import type { ComparisonSide, ResolvedComparison } from '~/rules/figures/comparison-sides'
import { isDated } from '~/rules/figures/figure-time'

import { comparisonWords } from './comparison-words'

/** Functions that name the two sides of a comparison. */
export function sideNames(language: Language, sources: ReadonlyMap<string, Source>) {
  const { t, date, when } = language
  const { value, unit } = comparisonWords(language)

  /** A source as an option: its publisher and the date of its statements, or its bounds. */
  const optionOf = (source: Source, figures: readonly Figure[]) => {
    const stated = momentOf(selectStatedBy(figures, source.id))
    return t('comparison.option', {
      publisher: source.publisher,
      date: stated === null ? when(source) : date(stated, 'short'),
    })
  }

  const publisherOf = (id: string) => sources.get(id)?.publisher ?? id

  /** Who makes the statements of a side: the year, or the publisher. */
  const speakerOf = ({ kind, param, figures }: ComparisonSide) => {
    if (kind === 'year') return param
    return publisherOf(kind === 'source' ? param : (figures[0]?.source ?? param))
  }

  /** The same, with the number if the side is a single figure. */
  const nameOf = (side: ComparisonSide) => {
    const [figure] = side.figures
    if (side.kind !== 'figure' || !figure) return speakerOf(side)
    return t('comparison.option', {
      publisher: `${value(figure)} ${unit(figure.unit)}`,
      date: speakerOf(side),
    })
  }

  const endOf = (side: ComparisonSide, compared: readonly Figure[]) => {
    const moment = momentOf(compared.length > 0 ? compared : side.figures)
    if (moment !== null) return { name: date(moment, 'short'), isTime: true }
    return { name: speakerOf(side), isTime: side.kind === 'year' }
  }

  /** "From June 2017 to Feb 2024": by the dates of the statements compared, not by the sides requested. */
  const titleOf = ({ from, to, metrics }: ResolvedComparison) => {
    const start = endOf(
      from,
      metrics.map(({ chosen }) => chosen.from),
    )
    const end = endOf(
      to,
      metrics.map(({ chosen }) => chosen.to),
    )
    const names = { from: start.name, to: end.name }
    if (!start.isTime || !end.isTime) return t('comparison.title.undated', names)
    return t('comparison.title', { ...names, vowel: /^[aeiouyàâéèêô]/i.test(start.name) ? 'yes' : 'no' })
  }

  return { nameOf, optionOf, speakerOf, titleOf }
}

/** The date shared by all statements, or null. */
function momentOf(figures: readonly Figure[]): string | null {
  const moments = new Set(figures.map((figure) => (isDated(figure) ? figure.date : null)))
  const [only] = moments
  return moments.size === 1 ? (only ?? null) : null
}
