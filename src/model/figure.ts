import type { PartialDate, Text } from './claim'

export type Metric = 'officers' | 'posts' | 'countries'

export type Qualifier = 'exact' | 'more-than' | 'nearly' | 'about'

export type FigureUnit =
  | 'officers'
  | 'embassies'
  | 'services'
  | 'attaches'
  | 'delegations'
  | 'antennas'
  | 'locations'
  | 'countries'

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
