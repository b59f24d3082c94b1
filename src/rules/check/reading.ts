import type { CountryCode } from '~/model/claim'
import type { FigureUnit, Metric } from '~/model/figure'

import type { Aside, Change } from './counts'
import type { Counted, Hedge } from './words/lexicon'
import type { Span } from './words/tokens'

/** A number with its hedge, as a sentence gives it. */
export type Quantity =
  | { readonly hedge: Hedge; readonly value: number }
  | { readonly hedge: 'between'; readonly low: number; readonly high: number }

/** A metric and a unit of the sources that a number can be understood as. */
export interface Understanding {
  readonly metric: Metric
  readonly unit: FigureUnit
}

/** The metric and unit for each unit of a sentence; null for a unit that sources do not count. */
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

/** The metric and unit that a counted thing stands for in the sources; null if it is in none, or unknown. */
export function understandingOf(counted: Counted | null): Understanding | null {
  return counted && understood[counted]
}

/** The metric of a counted thing; null if it has none. */
export function metricOf(counted: Counted | null): Metric | null {
  return understandingOf(counted)?.metric ?? null
}

/** Why a number is not the whole network: it is one of the two corps, one place, or a share of a total that is named. */
export type Part =
  | { readonly kind: 'corps' }
  | { readonly kind: 'place'; readonly country: CountryCode }
  /** `start`: index of the total in the text, in UTF-16 units. */
  | { readonly kind: 'share'; readonly of: Quantity; readonly start: number }

/** A number about the network. */
export interface ReadNumber extends Span {
  readonly kind: 'number'
  readonly quantity: Quantity
  /** Two where the sentence is ambiguous: "78 pays" may be host countries or covered countries. */
  readonly understandings: readonly Understanding[]
  readonly year: number | null
  /** The sentence denies the number: "n’a pas 92 ambassades". */
  readonly isDenied: boolean
  readonly part: Part | null
}

/** The years of a change, as far as the sentence gives them. */
export interface Period {
  readonly from: number | null
  readonly to: number | null
}

/** A change: from one number to another ("de 92 à 74"), or by an amount ("18 de moins"). */
export interface ReadChange extends Span, Understanding {
  readonly kind: 'change'
  readonly change: Change
  readonly from: Quantity | null
  readonly to: Quantity | null
  readonly by: Quantity | null
  readonly years: Period
}

/** A statement that posts cover countries, or are in them. */
export interface ReadCoverage extends Span {
  readonly kind: 'coverage'
  readonly countries: readonly CountryCode[]
  /** Countries of the posts that are said to cover them. */
  readonly by: readonly CountryCode[]
  readonly isDenied: boolean
}

/** A number that is not compared with anything. */
export interface ReadAside extends Span {
  readonly kind: 'aside'
  readonly reason: Aside
}

export type Read = ReadNumber | ReadChange | ReadCoverage | ReadAside

/** All items read from a text, in the order of the text. */
export interface Reading {
  readonly reads: readonly Read[]
  /** Whether the text names the network; if not, it may be about something else. */
  readonly isNamed: boolean
}
