import type { PartialDate, Text } from './claim'

/** What the statements are about, in the order in which they are shown. */
export const METRICS = ['officers', 'posts', 'countries'] as const

export type Metric = (typeof METRICS)[number]

export type Qualifier = 'exact' | 'more-than' | 'nearly' | 'about'

/** What may have been counted. */
export const FIGURE_UNITS = [
  'officers',
  'embassies',
  'services',
  'attaches',
  'delegations',
  'antennas',
  'locations',
  'countries',
] as const

export type FigureUnit = (typeof FIGURE_UNITS)[number]

export type DateKind = 'published' | 'modified' | 'as-of' | 'undated'

/** One number, as one source states it. */
export interface Figure {
  readonly id: string
  readonly metric: Metric
  readonly value: number
  readonly qualifier: Qualifier
  /** What was really counted. */
  readonly unit: FigureUnit
  readonly date: PartialDate | null
  readonly dateKind: DateKind
  readonly notBefore?: PartialDate
  readonly notAfter?: PartialDate
  readonly source: string
  /** Other sources that carry the very same statement. */
  readonly alsoIn?: readonly string[]
  /** The oldest known figure of the same wording, which itself has no `echoOf`. */
  readonly echoOf?: string
  /** Where the repeated number differs from its origin. */
  readonly echoNote?: Text
  readonly caveat?: Text
}
