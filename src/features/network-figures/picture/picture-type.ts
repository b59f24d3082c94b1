/** The typefaces of a picture: ones of the same widths that lie on nearly every machine. */
export const SANS = "Arial, Helvetica, 'Liberation Sans', Arimo, sans-serif"
export const SERIF = "Georgia, 'Times New Roman', 'Liberation Serif', serif"

/** Georgia is wider than what text is measured by. */
export const SERIF_STRETCH = 1.16

/** Sizes of letters, in pixels. */
export const SIZES = { title: 27, verdict: 21, lede: 15, heading: 15, text: 14, small: 13 } as const

/** Names of tokens; what is drawn is given their values at the end. */
export const INK = {
  ground: 'var(--surface)',
  ink: 'var(--ink)',
  ink2: 'var(--ink-2)',
  control: 'var(--control)',
  accent: 'var(--accent)',
  caution: 'var(--caution)',
} as const
