import type { Situation, YearClaim } from '~/model/post'

import { type AskedYear, lifeAsKnown } from './as-known'
import type { Evidence, PostLife } from './post-life'
import { verdictOn } from './year-state'
import { placeOf, type Years } from './years'

/** The evidence nearest to a year on one side of it. */
export interface Nearest {
  /** Its years: a single one, unless evidence with bounds may lie nearer than dated evidence. */
  readonly years: Years
  /** All evidence that may be the nearest. */
  readonly evidence: readonly Evidence[]
}

/** Why a post has its state. */
type Reason =
  | { readonly state: 'closed'; readonly closed: YearClaim }
  | { readonly state: 'doubtful'; readonly situation: Situation }
  | { readonly state: 'between'; readonly earlier: Nearest; readonly later: Nearest }
  | {
      readonly state: 'earlier'
      readonly earlier: Nearest
      /** Whole years since the newest evidence; `most` is Infinity if its start is open. */
      readonly ago: { readonly least: number; readonly most: number }
    }
  | {
      readonly state: 'later'
      /** The nearest evidence wholly after the year; evidence in `possible` may be older. */
      readonly later: Nearest
      /** A claim that the post was established then; null: whether it existed before is not known. */
      readonly established: YearClaim | null
    }
  | { readonly state: 'mentioned' | 'attested' | 'undated' | 'none'; readonly evidence: readonly Evidence[] }

export type YearAnswer = Reason & {
  /** Ids of the sources that the state rests on, each once. */
  readonly sources: readonly string[]
  /** Evidence whose bounds allow the year and others: it does not decide the state, but may be of that very year. */
  readonly possible: readonly Evidence[]
}

/** Of evidence wholly before a year, all that may be the newest: not what ends before the newest start. */
function newestOf(evidence: readonly Evidence[]): Nearest {
  const first = Math.max(...evidence.map(({ years }) => years.first))
  const last = Math.max(...evidence.map(({ years }) => years.last))
  return { years: { first, last }, evidence: evidence.filter(({ years }) => years.last >= first) }
}

/** Of evidence wholly after a year, all that may be the oldest: not what starts after the oldest end. */
function oldestOf(evidence: readonly Evidence[]): Nearest {
  const first = Math.min(...evidence.map(({ years }) => years.first))
  const last = Math.min(...evidence.map(({ years }) => years.last))
  return { years: { first, last }, evidence: evidence.filter(({ years }) => years.first <= last) }
}

function establishedBy(evidence: readonly Evidence[]): YearClaim | null {
  for (const { kind, claim } of evidence.flatMap(({ claims }) => claims)) {
    if (kind === 'established') return claim
  }
  return null
}

type Place = ReturnType<typeof placeOf>

function evidenceAt(place: Place, { evidence }: PostLife, year: number): readonly Evidence[] {
  return evidence.filter(({ years }) => placeOf(years, year) === place)
}

function reasonOf(life: PostLife, year: number): Reason {
  const verdict = verdictOn(life, year)
  const lying = (place: Place) => evidenceAt(place, life, year)
  switch (verdict.state) {
    case 'closed':
    case 'doubtful':
      return verdict
    case 'between':
      return { state: 'between', earlier: newestOf(lying('earlier')), later: oldestOf(lying('later')) }
    case 'earlier': {
      const earlier = newestOf(lying('earlier'))
      const ago = { least: year - earlier.years.last, most: year - earlier.years.first }
      return { state: 'earlier', earlier, ago }
    }
    case 'later': {
      const later = oldestOf(lying('later'))
      return { state: 'later', later, established: establishedBy(later.evidence) }
    }
    case 'attested':
      return { state: 'attested', evidence: lying('in') }
    case 'mentioned':
    case 'undated':
    case 'none':
      return { state: verdict.state, evidence: life.evidence }
  }
}

function sourcesOf(reason: Reason): readonly string[] {
  const of = (...evidence: readonly Evidence[]) => [...new Set(evidence.map(({ source }) => source.id))]
  switch (reason.state) {
    case 'closed':
      return reason.closed.sources
    case 'doubtful':
      return reason.situation.sources
    case 'between':
      return of(...reason.earlier.evidence, ...reason.later.evidence)
    case 'earlier':
      return of(...reason.earlier.evidence)
    case 'later':
      return of(...reason.later.evidence)
    case 'mentioned':
    case 'attested':
    case 'undated':
    case 'none':
      return of(...reason.evidence)
  }
}

/** The state of a post in a year, the reason for it, and the sources. */
export function answerOf(life: PostLife, asked: AskedYear): YearAnswer {
  const known = lifeAsKnown(life, asked)
  const reason = reasonOf(known, asked.year)
  return { ...reason, sources: sourcesOf(reason), possible: evidenceAt('unknown', known, asked.year) }
}
