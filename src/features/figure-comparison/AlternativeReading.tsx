import { useLanguage } from '~/i18n/language'
import type { Figure } from '~/model/figure'
import { useSourceNotes } from '~/parts/sources/source-notes'
import type { Comparison } from '~/rules/figures/comparison'
import type { ComparisonSide, ResolvedComparison } from '~/rules/figures/comparison-sides'
import { onPlainClick } from '~/ui/on-plain-click'
import { useHref } from '~/url/address'
import { useCompared } from '~/url/use-params'

import { ComparedNumbers } from './ComparedNumbers'
import { ComparisonDoubts } from './ComparisonDoubts'
import { useComparisonWords } from './use-comparison-words'

interface AlternativeReadingProps {
  readonly comparison: Comparison
  readonly sides: Pick<ResolvedComparison, 'from' | 'to'>
}

/** The comparison by other, equally complete sources of the same year, and a link that chooses them. */
export function AlternativeReading({ comparison, sides }: AlternativeReadingProps) {
  const { t } = useLanguage()
  const { sources } = useSourceNotes()
  const { headline, difference } = useComparisonWords()
  const { setFrom, setTo } = useCompared()
  const href = useHref()
  const from = narrowed(sides.from, comparison.from)
  const to = narrowed(sides.to, comparison.to)
  const publishers = [
    ...(from === sides.from.param ? [] : [comparison.from]),
    ...(to === sides.to.param ? [] : [comparison.to]),
  ].map(({ source }) => sources.get(source)?.publisher ?? source)
  const choose = () => {
    setFrom(from)
    setTo(to)
  }
  return (
    <div className="figure-comparison__alternative">
      <p>{t('comparison.alternative', { sources: [...new Set(publishers)].join(', ') })}</p>
      <p className="figure-comparison__other">{headline(comparison)}</p>
      <p>
        <ComparedNumbers comparison={comparison} /> {difference(comparison)}{' '}
        <ComparisonDoubts comparison={comparison} />
      </p>
      <a href={href({ from, to })} onClick={onPlainClick(choose)}>
        {t('comparison.alternative.choose')}
      </a>
    </div>
  )
}

/** The address value of a side: a year with several sources becomes the source used here; anything else stays. */
function narrowed({ kind, param, figures }: ComparisonSide, { source }: Figure): string {
  const isShared = new Set(figures.map((figure) => figure.source)).size > 1
  return kind === 'year' && isShared ? source : param
}
