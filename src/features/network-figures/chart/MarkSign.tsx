import type { Qualifier } from '~/model/figure'
import type { Standing } from '~/rules/figures/figures'

import { SIGN_OUTLINES } from './sign-outlines'

import './mark-sign.css'

interface MarkSignProps {
  readonly shape: Qualifier
  /** A repeated text. */
  readonly isHollow?: boolean
  readonly standing?: Standing
}

/**
 * The sign of a statement, for an SVG: its outline tells the qualifier, an empty inside a repeated text,
 * a ring around it that the source is not official. Decoration: the words stand beside it.
 */
export function MarkSign({ shape, isHollow = false, standing = 'official' }: MarkSignProps) {
  return (
    <g className={`mark-sign mark-sign--${shape}${isHollow ? ' mark-sign--hollow' : ''}`} aria-hidden="true">
      {standing !== 'official' && <circle className={`mark-sign__ring mark-sign__ring--${standing}`} r="9" />}
      <path className="mark-sign__outline" d={SIGN_OUTLINES[shape]} />
    </g>
  )
}
