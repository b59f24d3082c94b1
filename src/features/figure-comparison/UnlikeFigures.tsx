import { useLanguage } from '~/i18n/language'
import type { ResolvedComparison } from '~/rules/figures/comparison-sides'

import { useComparisonWords } from './use-comparison-words'

interface UnlikeFiguresProps {
  readonly sides: Pick<ResolvedComparison, 'from' | 'to'>
}

/** Says that two single figures count different things, so that no change can be read from them. */
export function UnlikeFigures({ sides: { from, to } }: UnlikeFiguresProps) {
  const { t } = useLanguage()
  const { value, unit } = useComparisonWords()
  const [a, b] = [from, to].map(({ figures: [figure] }) =>
    figure ? t('figures.statement', { value: value(figure), unit: unit(figure.unit) }) : '',
  )
  return (
    <p className="figure-comparison__reasons">{t('comparison.unlike', { from: a ?? '', to: b ?? '' })}</p>
  )
}
