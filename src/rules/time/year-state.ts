import { yearOf } from '~/model/dates'
import type { Situation, YearClaim } from '~/model/post'
import { openDoubt } from '~/rules/evidence/evidence'

import { type AskedYear, lifeAsKnown } from './as-known'
import type { PostLife } from './post-life'
import { placeOf } from './years'

/**
 * What sources let one say of a post in a year. Of these states the first that holds is the one:
 *
 * - `mentioned`: no source names it as resident; it stays apart in every year
 * - `closed`: it closed in an earlier year; the year of the closing is judged by what follows
 * - `doubtful`: a situation of that year or before leaves open whether it works, and none since says that it reopened
 * - `attested`: a source shows it at work that year
 * - `between`: shown at work before and after
 * - `earlier`: shown at work before, and no more
 * - `later`: the first source found is of a later year; it need not be new
 * - `undated`: shown at work, nobody can tell whether before, after or then
 * - `none`: no source says anything of it
 *
 * The names are public: the address, the legend and the downloads use them.
 */
export const yearStates = [
  'mentioned',
  'closed',
  'doubtful',
  'attested',
  'between',
  'earlier',
  'later',
  'undated',
  'none',
] as const

export type YearState = (typeof yearStates)[number]

/** A state, with the one claim that brings it about where it is one. */
export type Verdict =
  | { readonly state: 'closed'; readonly closed: YearClaim }
  | { readonly state: 'doubtful'; readonly situation: Situation }
  | { readonly state: Exclude<YearState, 'closed' | 'doubtful'> }

/** Judges a life as it is known by what it says of the year. */
export function verdictOn({ post, evidence, situations, closed }: PostLife, year: number): Verdict {
  if (post.status === 'mentioned') return { state: evidence.length > 0 ? 'mentioned' : 'none' }
  if (closed !== null && closed.year < year) return { state: 'closed', closed }
  const situation = openDoubt({ situations: situations.filter(({ date }) => yearOf(date) <= year) })
  if (situation !== null) return { state: 'doubtful', situation }
  const has = { earlier: false, in: false, later: false, unknown: false }
  for (const { years } of evidence) has[placeOf(years, year)] = true
  if (has.in) return { state: 'attested' }
  if (has.earlier && has.later) return { state: 'between' }
  if (has.earlier) return { state: 'earlier' }
  if (has.later) return { state: 'later' }
  return { state: has.unknown ? 'undated' : 'none' }
}

/** The state of a post in a year. With what was known then, it is never `between` or `later`. */
export function stateOf(life: PostLife, asked: AskedYear): YearState {
  return verdictOn(lifeAsKnown(life, asked), asked.year).state
}
