import type { Language } from '~/i18n/language'
import type { Figure, FigureUnit } from '~/model/figure'
import type { Verdict } from '~/rules/figures/comparison'

/** The words of a comparison in one language. */
export function comparisonWords({ t, number }: Language) {
  return {
    /** A number, never without its qualifier: "more than 300". */
    value: ({ qualifier, value }: Figure) =>
      qualifier === 'exact' ? number(value) : `${t(`parts.qualifier.${qualifier}`)}\u00a0${number(value)}`,
    /** What is counted, in the plural. */
    unit: (unit: FigureUnit) => t(`figures.unit.${unit}`, { count: 2 }),
    /** The same at the beginning of a sentence. */
    counted: (unit: FigureUnit) => {
      const words = t(`figures.unit.${unit}`, { count: 2 })
      return t('comparison.of', { unit: words.charAt(0).toUpperCase() + words.slice(1) })
    },
    /** The verdict in a few words, with a question mark where anything stands against it. */
    verdict: (verdict: Verdict, isDoubtful: boolean) => {
      const words = t(`comparison.verdict.${verdict.kind}`, { by: 'by' in verdict ? number(verdict.by) : '' })
      const isQuestion = isDoubtful && verdict.kind !== 'cannot-tell' && verdict.kind !== 'same-statement'
      return isQuestion ? t('comparison.doubtful', { verdict: words }) : words
    },
    /** How far down and up an open difference reaches; nothing for the others. */
    ends: (verdict: Verdict) => {
      if (verdict.kind !== 'cannot-tell') return null
      const { low, high } = verdict
      if (Number.isFinite(low)) return t('comparison.ends.upward', { fewer: number(-low) })
      if (Number.isFinite(high)) return t('comparison.ends.downward', { more: number(high) })
      return t('comparison.ends.open')
    },
  }
}
