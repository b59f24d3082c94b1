/**
 * The document that the endpoint serves, once parsed: the words of the whole project.
 * Dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; countries are ISO 3166-1 alpha-2, or XK.
 * An absent field means "not known", never "none".
 */

/** A text of ours in both languages. */
export interface Text {
  readonly fr: string
  readonly en: string
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as exact as the source is. */
export type PartialDate = string

/** ISO 3166-1 alpha-2, or XK for Kosovo. */
export type CountryCode = string

/** What every fact carries: who says it, and how we know if the source does not state it outright. */
export interface Claim {
  readonly sources: readonly string[]
  readonly note?: Text
  /** Absent: stated by the source. `inferred`: our reading. `summed`: our count of what it lists. */
  readonly basis?: 'inferred' | 'summed'
}

/** When something holds: a date, or bounds where the page prints none. */
export interface When {
  readonly date?: PartialDate
  readonly notBefore?: PartialDate
  readonly notAfter?: PartialDate
}

export type SourceKind =
  | 'embassy'
  | 'ministry'
  | 'parliament'
  | 'gazette'
  | 'foreign-authority'
  | 'academic'
  | 'press'
  | 'reference'

/** One page or document, in one edition: two editions of a page are two sources that share `page`. */
export interface Source {
  readonly id: string
  /** As printed, in the source's own language. */
  readonly title: string
  readonly publisher: string
  readonly url: string
  /** BCP 47, of the source. */
  readonly language: string
  readonly kind: SourceKind
  readonly published?: PartialDate
  readonly modified?: PartialDate
  readonly notBefore?: PartialDate
  readonly notAfter?: PartialDate
  /** Why the bounds are what they are. */
  readonly dateNote?: Text
  /** The same value marks editions of one page. */
  readonly page?: string
  readonly translationOf?: string
  readonly copyOf?: string
  readonly accessed?: PartialDate
  readonly archived?: string
  readonly readInFull: boolean
  readonly note?: Text
}

/** An entry of a vocabulary: a region, a threat, a kind of cooperation. */
export interface Term {
  readonly id: string
  readonly label: Text
  readonly definition: Text
}

export interface YearClaim extends Claim {
  readonly year: number
}

export type SituationKind =
  | 'announced'
  | 'reopened'
  | 'suspended'
  | 'evacuated'
  | 'staff-expelled'
  | 'vacant'
  | 'unknown'

/** Something that puts the working of a post in doubt, or ends the doubt. */
export interface Situation extends Claim {
  readonly id: string
  readonly date: PartialDate
  readonly kind: SituationKind
  readonly text: Text
}

export interface Head extends Claim {
  readonly text: Text
  readonly asOf?: PartialDate
}

export interface Staff extends Claim {
  readonly count?: number
  readonly asOf?: PartialDate
  readonly text: Text
}

export interface Office extends Claim {
  readonly city: Text
  readonly country: CountryCode
  readonly text: Text
}

/** A country that the post works for. No `scope`: for everything. */
export interface Coverage extends Claim {
  readonly country: CountryCode
  readonly scope?: Text
  readonly from?: PartialDate
  readonly until?: PartialDate
}

export interface ThreatClaim extends Claim {
  readonly threat: string
}

export interface Mission extends Claim {
  readonly id: string
  readonly cooperation: string
  readonly text: Text
}

export interface Result extends Claim {
  readonly id: string
  readonly date?: PartialDate
  readonly text: Text
}

export interface Partner extends Claim {
  readonly name: Text
}

export interface Contact extends Claim {
  readonly address?: string
  readonly phone?: string
  readonly email?: string
  readonly asOf: PartialDate
}

export interface Caveat {
  readonly text: Text
  readonly sources?: readonly string[]
}

export type PostKind = 'service' | 'antenna' | 'liaison'
export type PostStatus = 'documented' | 'mentioned'

/** Latitude, longitude of the city, in degrees. */
export type Position = readonly [number, number]

export interface Post {
  readonly id: string
  readonly kind: PostKind
  readonly country: CountryCode
  readonly region: string
  readonly city: Text
  readonly cityBasis?: 'inferred'
  readonly position: Position
  /** `documented`: a source names the service, or its attaché, as resident there. */
  readonly status: PostStatus
  /** Why it is only `mentioned`. */
  readonly why?: Text
  readonly lastAttested: When & { readonly sources: readonly string[] }
  readonly established?: YearClaim
  readonly closed?: YearClaim
  readonly situations?: readonly Situation[]
  readonly head?: Head
  readonly staff?: readonly Staff[]
  readonly offices?: readonly Office[]
  /** The host country is one of them. */
  readonly coverage: readonly Coverage[]
  readonly threats: readonly ThreatClaim[]
  readonly missions: readonly Mission[]
  readonly results?: readonly Result[]
  readonly partners: readonly Partner[]
  readonly contact?: Contact
  readonly caveats?: readonly Caveat[]
}

/** A source says that the network does not cover this country. */
export interface NotCovered extends When {
  readonly country: CountryCode
  readonly text: Text
  readonly source: string
}

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

export interface NetworkEvent extends When {
  readonly id: string
  readonly text: Text
  readonly source: string
}

export interface Network {
  readonly schemaVersion: 1
  /** Date of the data edition; ages are counted from it, never from today. */
  readonly edition: PartialDate
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
