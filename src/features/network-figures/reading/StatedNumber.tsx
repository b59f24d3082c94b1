import type { Figure } from '~/model/figure'
import { QualifiedNumber } from '~/parts/QualifiedNumber'
import { SourceMark } from '~/parts/sources/SourceMark'
import { sourceIdsOf } from '~/rules/figures/figures'

interface StatedNumberProps {
  readonly figure: Figure
}

/** A number in a sentence, with its qualifier and source marks. */
export function StatedNumber({ figure }: StatedNumberProps) {
  return (
    <span className="stated-number">
      <QualifiedNumber figure={figure} />
      <SourceMark claim={{ sources: sourceIdsOf(figure) }} isFollowed />
    </span>
  )
}
