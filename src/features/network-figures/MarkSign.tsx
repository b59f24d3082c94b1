import type { Standing } from '~/domain/figures'
import type { Qualifier } from '~/domain/network'

import './mark-sign.css'

interface MarkSignProps {
  readonly shape: Qualifier
  /** A repeated text. */
  readonly isHollow?: boolean
  readonly standing?: Standing
}

/** Outlines around 0, 0, about ten units across. */
const OUTLINES = {
  exact: 'M-5 0A5 5 0 1 1 5 0A5 5 0 1 1 -5 0Z',
  'more-than': 'M0 -6L5.5 4.5L-5.5 4.5Z',
  nearly: 'M0 6L-5.5 -4.5L5.5 -4.5Z',
  about: 'M0 -6L6 0L0 6L-6 0Z',
} as const satisfies Record<Qualifier, string>

/**
 * The sign of a statement, for an SVG: its outline tells the qualifier, an empty inside a repeated text,
 * a ring around it that the source is not official. Decoration: the words stand beside it.
 */
export function MarkSign({ shape, isHollow = false, standing = 'official' }: MarkSignProps) {
  return (
    <g className={`mark-sign mark-sign--${shape}${isHollow ? ' mark-sign--hollow' : ''}`} aria-hidden="true">
      {standing !== 'official' && <circle className={`mark-sign__ring mark-sign__ring--${standing}`} r="9" />}
      <path className="mark-sign__outline" d={OUTLINES[shape]} />
    </g>
  )
}
