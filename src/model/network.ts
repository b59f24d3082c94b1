/**
 * The document of the endpoint, once parsed; its parts are in the modules beside this one. Dates are `YYYY`, `YYYY-MM` or
 * `YYYY-MM-DD`; countries are ISO 3166-1 alpha-2, or XK. An absent field means "not known", never "none".
 */

import type { CountryCode, PartialDate, Text, When } from './claim'
import type { Figure } from './figure'
import type { Post } from './post'
import type { Source } from './source'

/** An entry of a vocabulary: a region, a threat, a kind of cooperation. */
export interface Term {
  readonly id: string
  readonly label: Text
  readonly definition: Text
}

/** Label of a term; its id if the vocabulary lacks it. */
export function labelOf(terms: readonly Term[], id: string): Text {
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

export interface Network extends Edition {
  readonly schemaVersion: 1
  readonly licence: string
  readonly sources: readonly Source[]
  readonly regions: readonly Term[]
  readonly threats: readonly Term[]
  readonly cooperation: readonly Term[]
  readonly posts: readonly Post[]
  readonly notCovered: readonly NotCovered[]
  readonly figures: readonly Figure[]
  readonly events: readonly NetworkEvent[]
}

/** A network with nothing left out, for code that reads more of it than the first screen shows. */
export interface WholeNetwork extends Network {
  readonly part?: never
}
