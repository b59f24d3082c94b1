import type { Language } from '~/i18n/language'
import type { Figure, FigureUnit } from '~/model/figure'
import { statedNumber } from '~/publish/citation/stated'
import type { Comparison, Verdict } from '~/rules/figures/comparison'

import { leadOf, suggestedChange, unmeasuredSince } from './warning-clauses'

/** Functions that word the comparison of two figures, in one language. */
export function comparisonWords(language: Language) {
  const { t, number } = language
  return {
    /** A number, always with its qualifier: "more than 300". */
    value: (figure: Figure) => statedNumber(figure, language),
    /** A unit in the plural: "embassies". */
    unit: (unit: FigureUnit) => t(`figures.unit.${unit}`, { count: 2 }),
    /** The same, at the beginning of a sentence. */
    counted: (unit: FigureUnit) => {
      const words = t(`figures.unit.${unit}`, { count: 2 })
      return t('comparison.of', { unit: words.charAt(0).toUpperCase() + words.slice(1) })
    },
    /** The change in a few words. The reasons below it never take any of them back. */
    headline: (comparison: Comparison) => {
      const lead = leadOf(comparison)
      if (lead === 'verdict') return verdictWords(comparison.verdict)
      if (lead !== 'unmeasured') return t(`comparison.lead.${lead}`)
      const since = unmeasuredSince(comparison)
      return t('comparison.lead.unmeasured', {
        change: suggestedChange(comparison.verdict),
        since: since === null ? 'no' : 'yes',
        year: String(since ?? ''),
      })
    },
    /**
     * The difference of the two numbers alone: the ends of an open one, or the value where the headline gives none;
     * null if there is nothing to add.
     */
    difference: (comparison: Comparison) => {
      const { verdict } = comparison
      switch (verdict.kind) {
        case 'cannot-tell':
          return endsOf(verdict, leadOf(comparison))
        case 'rounding':
          return t('comparison.difference.rounding')
        case 'same':
        case 'same-statement':
        case 'not-comparable':
          return null
        default:
          return leadOf(comparison) === 'verdict'
            ? null
            : t('comparison.difference.printed', { verdict: verdictWords(verdict) })
      }
    },
  }

  function verdictWords(verdict: Verdict): string {
    return t(`comparison.verdict.${verdict.kind}`, { by: 'by' in verdict ? number(verdict.by) : '' })
  }

  function endsOf({ low, high }: Extract<Verdict, { kind: 'cannot-tell' }>, lead: string): string {
    if (Number.isFinite(low)) return t('comparison.ends.upward', { fewer: number(-low), lead })
    if (Number.isFinite(high)) return t('comparison.ends.downward', { more: number(high), lead })
    return t('comparison.ends.open')
  }
}
