import { useLanguage } from '~/i18n/language'
import type { Figure } from '~/model/figure'
import { QualifiedNumber } from '~/parts/QualifiedNumber'
import { SourceMark } from '~/parts/sources/SourceMark'
import type { Comparison } from '~/rules/figures/comparison'
import { sourceIdsOf } from '~/rules/figures/figures'

import { useComparisonWords } from './use-comparison-words'

interface ComparedNumbersProps {
  readonly comparison: Comparison
}

/** The unit, then both numbers, each with its qualifier and source marks. */
export function ComparedNumbers({ comparison: { from, to } }: ComparedNumbersProps) {
  const { t } = useLanguage()
  const { unit, counted } = useComparisonWords()
  const isSameUnit = from.unit === to.unit
  return (
    <span className="compared-numbers">
      {isSameUnit && counted(from.unit)} <Stated figure={from} unit={isSameUnit ? null : unit(from.unit)} />
      <span aria-hidden="true"> → </span>
      <span className="visually-hidden"> {t('comparison.then')} </span>
      <Stated figure={to} unit={isSameUnit ? null : unit(to.unit)} />.
    </span>
  )
}

function Stated({ figure, unit }: { figure: Figure; unit: string | null }) {
  return (
    <span className="compared-numbers__stated">
      <QualifiedNumber figure={figure} />
      {unit !== null && <> {unit}</>}
      <SourceMark claim={{ sources: sourceIdsOf(figure) }} isFollowed />
    </span>
  )
}
