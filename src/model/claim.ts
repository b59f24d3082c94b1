/** The languages that the document writes its texts in. */
export const textLanguages = ['fr', 'en'] as const

/** A text of ours in both languages. */
export type Text = Readonly<Record<(typeof textLanguages)[number], string>>

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as exact as the source is. */
export type PartialDate = string

/** ISO 3166-1 alpha-2, or XK for Kosovo. */
export type CountryCode = string

/** When something holds: a date, or bounds where the page prints none. */
export interface When {
  readonly date?: PartialDate
  readonly notBefore?: PartialDate
  readonly notAfter?: PartialDate
}

/** What every fact carries: who says it, and how we know if the source does not state it outright. */
export interface Claim {
  readonly sources: readonly string[]
  readonly note?: Text
  /** Absent: stated by the source. `inferred`: our reading. `summed`: our count of what it lists. */
  readonly basis?: 'inferred' | 'summed'
}
