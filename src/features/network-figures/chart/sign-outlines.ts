import type { Qualifier } from '~/model/figure'

/** The outline of a sign by qualifier, as an SVG path around 0, 0, about ten units across. */
export const SIGN_OUTLINES = {
  exact: 'M-5 0A5 5 0 1 1 5 0A5 5 0 1 1 -5 0Z',
  'more-than': 'M0 -6L5.5 4.5L-5.5 4.5Z',
  nearly: 'M0 6L-5.5 -4.5L5.5 -4.5Z',
  about: 'M0 -6L6 0L0 6L-6 0Z',
} as const satisfies Record<Qualifier, string>

/** An arrow that turns back on itself: the text repeats an older one. */
export const ECHO_OUTLINE = 'M-3.6 -2.6A4.5 4.5 0 1 1 -4.4 1M-4.4 -5.4L-3.8 -2.2L-0.6 -2.8'
