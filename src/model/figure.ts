import type { PartialDate, Text } from './claim'

/** The sizes of the network that are stated, in the order in which they are shown. */
export const metricNames = ['officers', 'posts', 'countries'] as const

export type Metric = (typeof metricNames)[number]

export type Qualifier = 'exact' | 'more-than' | 'nearly' | 'about'

/** Units that a source may count in. */
export const figureUnits = [
  'officers',
  'embassies',
  'services',
  'attaches',
  'delegations',
  'antennas',
  'locations',
  'countries',
] as const

export type FigureUnit = (typeof figureUnits)[number]

export type DateKind = 'published' | 'modified' | 'as-of' | 'undated'

/** A statement: one number, as one source gives it. */
export interface Figure {
  readonly id: string
  readonly metric: Metric
  readonly value: number
  readonly qualifier: Qualifier
  /** The unit that the source counts. */
  readonly unit: FigureUnit
  readonly date: PartialDate | null
  readonly dateKind: DateKind
  readonly notBefore?: PartialDate
  readonly notAfter?: PartialDate
  readonly source: string
  /** Other sources that make the same statement. */
  readonly alsoIn?: readonly string[]
  /** Set on an echo: id of the oldest known figure of the same wording, which has no `echoOf` itself. */
  readonly echoOf?: string
  /** Set where the number of an echo differs from that of its origin. */
  readonly echoNote?: Text
  readonly caveat?: Text
}
