import type { CountryCode } from '~/model/claim'
import type { FigureUnit, Metric } from '~/model/figure'

import type { Aside, Change } from './counts'
import type { Counted, Hedge } from './lexicon'
import type { Span } from './tokens'

/** A number as a sentence gives it. */
export type Quantity =
  | { readonly hedge: Hedge; readonly value: number }
  | { readonly hedge: 'between'; readonly low: number; readonly high: number }

/** Something that the sources may count, in one of the ways that a number can be understood. */
export interface Understanding {
  readonly metric: Metric
  readonly unit: FigureUnit
}

/** What the sources call what a sentence counts; nothing for what they do not count. */
const understood: Readonly<Record<Counted, Understanding | null>> = {
  officers: { metric: 'officers', unit: 'officers' },
  police: { metric: 'officers', unit: 'officers' },
  gendarmes: { metric: 'officers', unit: 'officers' },
  people: { metric: 'officers', unit: 'officers' },
  embassies: { metric: 'posts', unit: 'embassies' },
  services: { metric: 'posts', unit: 'services' },
  attaches: { metric: 'posts', unit: 'attaches' },
  delegations: { metric: 'posts', unit: 'delegations' },
  antennas: { metric: 'posts', unit: 'antennas' },
  locations: { metric: 'posts', unit: 'locations' },
  countries: { metric: 'countries', unit: 'countries' },
  other: null,
}

export function understandingOf(counted: Counted | null): Understanding | null {
  return counted && understood[counted]
}

export function metricOf(counted: Counted | null): Metric | null {
  return understandingOf(counted)?.metric ?? null
}

/** Why a number is not the whole network: one of the two corps, one place, or so many of a whole that is named. */
export type Part =
  | { readonly kind: 'corps' }
  | { readonly kind: 'place'; readonly country: CountryCode }
  /** `start`: where the whole stands in the text. */
  | { readonly kind: 'share'; readonly of: Quantity; readonly start: number }

/** A number about the network. */
export interface ReadNumber extends Span {
  readonly kind: 'number'
  readonly quantity: Quantity
  /** Two where the words leave it open: "78 pays" may be those with a post, or those covered. */
  readonly understandings: readonly Understanding[]
  readonly year: number | null
  /** The sentence denies it: "n’a pas 92 ambassades". */
  readonly isDenied: boolean
  readonly part: Part | null
}

/** The years of a change, as far as the sentence gives them. */
export interface Years {
  readonly from: number | null
  readonly to: number | null
}

/** A change: from one number to another ("de 92 à 74"), or by one ("18 de moins"). */
export interface ReadChange extends Span, Understanding {
  readonly kind: 'change'
  readonly change: Change
  readonly from: Quantity | null
  readonly to: Quantity | null
  readonly by: Quantity | null
  readonly years: Years
}

/** Who covers a country, or is there. */
export interface ReadCoverage extends Span {
  readonly kind: 'coverage'
  readonly countries: readonly CountryCode[]
  /** Where the posts named are that are said to cover them. */
  readonly by: readonly CountryCode[]
  readonly isDenied: boolean
}

/** A number that is compared with nothing. */
export interface ReadAside extends Span {
  readonly kind: 'aside'
  readonly reason: Aside
}

export type Read = ReadNumber | ReadChange | ReadCoverage | ReadAside

/** Everything that was read of a text, in its order. */
export interface Reading {
  readonly reads: readonly Read[]
  /** Whether a word of the text names the network; otherwise it may be about something else. */
  readonly isNamed: boolean
}
