import type { Qualifier } from '~/model/figure'
import type { Authority } from '~/rules/figures/figures'

import './mark-sign.css'

export interface MarkSignProps {
  readonly shape: Qualifier
  /** Whether it repeats an older text. */
  readonly hollow?: boolean
  readonly authority?: Authority
  readonly isRead?: boolean
}

/** SVG paths of the signs by qualifier, around (0, 0), about ten units wide. */
const outlines = {
  exact: 'M-5 0A5 5 0 1 1 5 0A5 5 0 1 1 -5 0Z',
  'more-than': 'M0 -6L5.5 4.5L-5.5 4.5Z',
  nearly: 'M0 6L-5.5 -4.5L5.5 -4.5Z',
  about: 'M0 -6L6 0L0 6L-6 0Z',
} as const satisfies Record<Qualifier, string>

/**
 * The SVG sign of a statement: the outline is its qualifier, a hollow one is a repeated text, a ring means that the
 * source is not official. Decorative: words stand beside it.
 */
export function MarkSign({ shape, hollow = false, authority = 'official', isRead = false }: MarkSignProps) {
  const ink = `var(--${isRead ? 'selected' : 'accent'})`
  const isOpen = hollow || shape === 'about'
  return (
    <g className={`mark-sign${isOpen ? ' mark-sign--open' : ''}`} aria-hidden="true" strokeLinejoin="round">
      {authority !== 'official' && (
        <circle
          className="mark-sign__ring"
          r="9"
          fill="none"
          stroke={ink}
          strokeWidth="1.25"
          strokeDasharray={authority === 'reference' ? '1.5 2.5' : undefined}
        />
      )}
      {/* A rim of the paper's colour separates overlapping signs. */}
      {!isOpen && <path d={outlines[shape]} fill="none" stroke="var(--paper)" strokeWidth="2.5" />}
      <path
        className="mark-sign__outline"
        d={outlines[shape]}
        fill={isOpen ? 'var(--paper)' : ink}
        stroke={isOpen ? ink : undefined}
        strokeWidth={isOpen ? 1.75 : undefined}
        // "About" is hollow anyway: a repeated one has a dashed outline.
        strokeDasharray={hollow && shape === 'about' ? '3 1.5' : undefined}
      />
    </g>
  )
}

/** The sign of a statement, inline in text. */
export function InlineSign(props: MarkSignProps) {
  return (
    <svg className="inline-sign" viewBox="-10 -10 20 20" aria-hidden="true">
      <MarkSign {...props} />
    </svg>
  )
}

interface EchoSignProps {
  readonly x: number
  readonly y: number
  readonly unit: number
}

/** An arrow that turns back: the sign of a repeated text. */
export function EchoSign({ x, y, unit }: EchoSignProps) {
  return (
    <path
      className="mark-label__echo"
      transform={`translate(${x} ${y}) scale(${unit})`}
      d="M-3.6 -2.6A4.5 4.5 0 1 1 -4.4 1M-4.4 -5.4L-3.8 -2.2L-0.6 -2.8"
      fill="none"
      stroke="var(--ink-2)"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  )
}
