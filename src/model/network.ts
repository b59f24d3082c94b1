/**
 * The document of the endpoint, once parsed; its parts are in the modules beside this one. Dates are `YYYY`, `YYYY-MM` or
 * `YYYY-MM-DD`; countries are ISO 3166-1 alpha-2, or XK. An absent field means "not known", never "none".
 */

import type { CountryCode, PartialDate, Some, Text, When } from './claim'
import type { Figure } from './figure'
import type { Post, PostSummary } from './post'
import type { Source } from './source'

/** An entry of a vocabulary: a region, a threat, a kind of cooperation. */
export interface Term {
  readonly id: string
  readonly label: Text
  readonly definition: Text
}

/** A term as the first screen needs it. */
export type TermSummary = Some<Term, 'id' | 'label'>

/** Label of a term; its id if the vocabulary lacks it. */
export function labelOf(terms: readonly TermSummary[], id: string): Text {
  return terms.find((term) => term.id === id)?.label ?? { fr: id, en: id }
}

/** A source says that the network does not cover this country. */
export interface NotCovered extends When {
  readonly country: CountryCode
  readonly text: Text
  readonly source: string
}

export interface NetworkEvent extends When {
  readonly id: string
  readonly text: Text
  readonly source: string
}

/** The edition of the data. */
export interface Edition {
  /** Date of the edition; ages are counted from it, never from today. */
  readonly edition: PartialDate
  /** True while the edition may still change; only a closed one has a permanent address. Absent: closed. */
  readonly open?: boolean
}

/** A network as the first screen and the prerendered pages show it; sources are those of figures and events. */
export interface NetworkSummary extends Edition {
  readonly schemaVersion: 1
  readonly licence: string
  readonly sources: readonly Source[]
  readonly regions: readonly TermSummary[]
  readonly threats: readonly Term[]
  readonly posts: readonly PostSummary[]
  readonly notCovered: readonly Some<NotCovered, 'country' | 'source'>[]
  readonly figures: readonly Figure[]
  readonly events: readonly NetworkEvent[]
}

export interface Network extends NetworkSummary {
  readonly regions: readonly Term[]
  readonly cooperation: readonly Term[]
  readonly posts: readonly Post[]
  readonly notCovered: readonly NotCovered[]
}

/** Whether a network is known whole, not as its summary. */
export function isWhole(network: NetworkSummary): network is Network {
  return 'cooperation' in network
}
