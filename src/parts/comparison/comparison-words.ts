import type { Language } from '~/i18n/language'
import type { Figure, FigureUnit } from '~/model/figure'
import type { Comparison, Verdict } from '~/rules/figures/comparison'

import { leadOf, suggestedChange, unmeasuredSince } from './warning-clauses'

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
    /** What can be said of the change, in a few words that nothing below takes back. */
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
     * What the two numbers alone come to: how far down and up an open difference reaches, and the difference where
     * the headline does not give it; nothing where it says all.
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
