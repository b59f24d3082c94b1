import type { TextStyle } from './blocks'

/** Typefaces with the same widths, one of which nearly every system has. */
export const sansFamily = "Arial, Helvetica, 'Liberation Sans', Arimo, sans-serif"
const serifFamily = "Georgia, 'Times New Roman', 'Liberation Serif', serif"

/** Token names; replaced by their values at the end. */
export const inks = {
  ground: 'var(--surface)',
  ink: 'var(--ink)',
  ink2: 'var(--ink-2)',
  control: 'var(--control)',
  accent: 'var(--accent)',
  caution: 'var(--caution)',
} as const

/** Georgia is wider than the typeface used for measuring. */
const serifBold = { family: serifFamily, isBold: true, stretch: 1.16 } as const

/** Text styles, in pixels. */
export const textStyles = {
  title: { size: 27, ...serifBold },
  verdict: { size: 21, ...serifBold },
  otherVerdict: { size: 15, ...serifBold },
  lede: { size: 15, ink: inks.ink2 },
  heading: { size: 15, isBold: true },
  text: { size: 14 },
  quietText: { size: 14, ink: inks.ink2 },
  small: { size: 13, ink: inks.ink2 },
} as const satisfies Record<string, TextStyle>

/** Dimensions of a picture, in pixels. */
export const fullWidth = 960
export const margin = 36
export const room = fullWidth - 2 * margin
export const columnGap = 40
export const column = (room - columnGap) / 2
/** Gap between three charts side by side. */
export const thirdGap = 24
export const third = (room - 2 * thirdGap) / 3
export const sectionGap = 24
