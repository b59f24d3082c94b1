import type { Figure } from '~/domain/figure'
import { sourceIdsOf } from '~/domain/figures'
import { QualifiedNumber } from '~/parts/QualifiedNumber'
import { SourceMark } from '~/parts/SourceMark'

interface StatedNumberProps {
  readonly figure: Figure
}

/** A number within a sentence, with its qualifier and the marks of its sources. */
export function StatedNumber({ figure }: StatedNumberProps) {
  return (
    <span className="stated-number">
      <QualifiedNumber figure={figure} />
      <SourceMark claim={{ sources: sourceIdsOf(figure) }} />
    </span>
  )
}
