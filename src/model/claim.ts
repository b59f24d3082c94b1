/** The languages of the document's texts. */
export const textLanguages = ['fr', 'en'] as const

/** A text written by the atlas, in both languages. */
export type Text = Readonly<Record<(typeof textLanguages)[number], string>>

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as exact as its source. */
export type PartialDate = string

/** ISO 3166-1 alpha-2, or XK for Kosovo. */
export type CountryCode = string

/** When something holds: a date, or bounds where the page prints no date. */
export interface When {
  readonly date?: PartialDate
  readonly notBefore?: PartialDate
  readonly notAfter?: PartialDate
}

/** The fields of every fact: its sources, and how it is known where no source states it outright. */
export interface Claim {
  readonly sources: readonly string[]
  readonly note?: Text
  /** Absent: stated by the source. `inferred`: concluded by the atlas. `summed`: counted by the atlas from a list in the source. */
  readonly basis?: 'inferred' | 'summed'
}

/** A record of which some fields are there, as in a summary; the others may be. */
export type Some<T, There extends keyof T> = Pick<T, There> & Partial<T>
