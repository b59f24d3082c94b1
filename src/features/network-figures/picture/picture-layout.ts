import type { TextStyle } from './blocks'

/** Typefaces with the same widths, one of which nearly every system has. */
export const SANS = "Arial, Helvetica, 'Liberation Sans', Arimo, sans-serif"
const SERIF = "Georgia, 'Times New Roman', 'Liberation Serif', serif"

/** Token names; replaced by their values at the end. */
export const INK = {
  ground: 'var(--surface)',
  ink: 'var(--ink)',
  ink2: 'var(--ink-2)',
  control: 'var(--control)',
  accent: 'var(--accent)',
  caution: 'var(--caution)',
} as const

/** Georgia is wider than the typeface used for measuring. */
const SERIF_BOLD = { family: SERIF, isBold: true, stretch: 1.16 } as const

/** Text styles, in pixels. */
export const TYPE = {
  title: { size: 27, ...SERIF_BOLD },
  verdict: { size: 21, ...SERIF_BOLD },
  otherVerdict: { size: 15, ...SERIF_BOLD },
  lede: { size: 15, ink: INK.ink2 },
  heading: { size: 15, isBold: true },
  text: { size: 14 },
  quietText: { size: 14, ink: INK.ink2 },
  small: { size: 13, ink: INK.ink2 },
} as const satisfies Record<string, TextStyle>

/** Dimensions of a picture, in pixels. */
export const WIDTH = 960
export const MARGIN = 36
export const ROOM = WIDTH - 2 * MARGIN
export const COLUMN_GAP = 40
export const COLUMN = (ROOM - COLUMN_GAP) / 2
/** Gap between three charts side by side. */
export const THIRD_GAP = 24
export const THIRD = (ROOM - 2 * THIRD_GAP) / 3
export const SECTION_GAP = 24
