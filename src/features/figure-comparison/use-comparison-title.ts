import type { ComparisonSide, ResolvedComparison } from '~/domain/comparison-sides'
import type { Figure } from '~/domain/network'
import { useLanguage } from '~/lib/language'

import { momentOf, useSideNames } from './use-side-names'

/** "From June 2017 to Feb 2024": by the dates of the statements that are compared, not by what was asked for. */
export function useComparisonTitle(): (comparison: ResolvedComparison) => string {
  const { t, date } = useLanguage()
  const { speakerOf } = useSideNames()
  const endOf = (side: ComparisonSide, compared: readonly Figure[]) => {
    const moment = momentOf(compared.length > 0 ? compared : side.figures)
    if (moment !== null) return { name: date(moment, 'short'), isTime: true }
    return { name: speakerOf(side), isTime: side.kind === 'year' }
  }
  return ({ from, to, metrics }) => {
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
}
