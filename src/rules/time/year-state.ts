import { yearOf } from '~/model/dates'
import type { Situation, YearClaim } from '~/model/post'
import { openDoubt } from '~/rules/evidence/evidence'

import { type AskedYear, lifeAsKnown } from './as-known'
import type { PostLife } from './post-life'
import { placeOf } from './years'

/**
 * The state of a post in a year, as far as sources tell. The first that applies is taken:
 *
 * - `mentioned`: no source names the post as resident, in any year
 * - `closed`: it closed in an earlier year; the year of the closing is judged by the states below
 * - `doubtful`: a situation of that year or earlier leaves open whether it works, and none since says that it reopened
 * - `attested`: a source shows it at work that year
 * - `between`: shown at work before and after
 * - `earlier`: shown at work only before
 * - `later`: the first source found is of a later year; the post need not be new
 * - `undated`: shown at work, but nothing tells whether before, after or then
 * - `none`: no source says anything
 *
 * The names are public: address, legend and downloads use them.
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

/** A state, with the claim that causes it, if a single one does. */
export type Verdict =
  | { readonly state: 'closed'; readonly closed: YearClaim }
  | { readonly state: 'doubtful'; readonly situation: Situation }
  | { readonly state: Exclude<YearState, 'closed' | 'doubtful'> }

/** Judges a life, already reduced to a state of knowledge, for a year. */
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

/** The state of a post in a year. With knowledge of `then` it is never `between` or `later`. */
export function stateOf(life: PostLife, asked: AskedYear): YearState {
  return verdictOn(lifeAsKnown(life, asked), asked.year).state
}
