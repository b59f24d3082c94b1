import type { Claim, CountryCode, PartialDate, Some, Text, When } from './claim'

/** A claim in a list. Without an id, as in the first edition, its country or its index names it. */
interface Named extends Claim {
  readonly id?: string
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

/** An event that puts the working of a post in doubt, or ends the doubt. */
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

export interface Staff extends Named {
  readonly count?: number
  readonly asOf?: PartialDate
  readonly text: Text
}

export interface Office extends Named {
  readonly city: Text
  readonly country: CountryCode
  readonly text: Text
}

/** A country that the post works for. `scope` absent: in all fields. */
export interface Coverage extends Named {
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

export interface Partner extends Named {
  readonly name: Text
}

export interface Contact extends Claim {
  readonly address?: string
  readonly phone?: string
  readonly email?: string
  readonly asOf: PartialDate
}

export interface Caveat {
  readonly id?: string
  readonly text: Text
  readonly sources?: readonly string[]
}

export type PostKind = 'service' | 'antenna' | 'liaison'

/** Meaning of the status `documented`, as tables and schemas explain it; any other post is `mentioned`. */
export const documentedWhere = 'a source names the service, or its attaché, as resident there'

export type PostStatus = 'documented' | 'mentioned'

/** Latitude and longitude of the city, in degrees. */
export type Position = readonly [number, number]

/** The claims of a post, by the field that holds them: each field is a kind of claim, see claim-kinds.ts. */
export interface PostClaims {
  readonly established?: YearClaim
  readonly closed?: YearClaim
  readonly situations?: readonly Situation[]
  readonly head?: Head
  readonly staff?: readonly Staff[]
  readonly offices?: readonly Office[]
  /** Includes the host country. */
  readonly coverage: readonly Coverage[]
  readonly threats: readonly ThreatClaim[]
  readonly missions: readonly Mission[]
  readonly results?: readonly Result[]
  readonly partners: readonly Partner[]
  readonly contact?: Contact
  readonly caveats?: readonly Caveat[]
}

/** The claims of a post of which nothing is known: its required lists, empty. */
export const noClaims: PostClaims = { coverage: [], threats: [], missions: [], partners: [] }

/** A post as marks, rows, counts and coverage need it: of its claims only what `Some` names, of some none at all. */
export interface PostSummary {
  readonly id: string
  readonly kind: PostKind
  readonly country: CountryCode
  readonly region: string
  readonly city: Text
  readonly cityBasis?: 'inferred'
  readonly position: Position
  readonly status: PostStatus
  /** Set on a `mentioned` post: why it is not `documented`. */
  readonly why?: Text
  readonly lastAttested: When & Partial<Pick<Claim, 'sources'>>
  readonly established?: Some<YearClaim, 'year'>
  readonly closed?: Some<YearClaim, 'year'>
  readonly situations?: readonly Some<Situation, 'id' | 'date' | 'kind'>[]
  readonly offices?: readonly Some<Office, 'country'>[]
  readonly coverage: readonly Some<Coverage, 'country'>[]
  readonly threats: readonly Some<ThreatClaim, 'threat'>[]
}

/** Whether all that is known of a post is there, not its summary. */
export function isTold(post: PostSummary): post is Post {
  return 'missions' in post
}

export interface Post extends Omit<PostSummary, keyof PostClaims>, PostClaims {
  readonly lastAttested: When & Pick<Claim, 'sources'>
}
