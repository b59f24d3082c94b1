import type { PartialDate, When } from '~/model/claim'
import { addYears, compareWhens, daysOf, earliestDay, wholeYearsBetween } from '~/model/dates'
import type { Source } from '~/model/source'
import { sourceDate } from '~/rules/evidence/evidence'

import type { CoverageStatement } from './coverage-statements'

/** Age of the evidence for a statement; `years` are whole years before the edition. */
export type StatementAge =
  | { readonly kind: 'dated'; readonly date: PartialDate; readonly years: number }
  | { readonly kind: 'bounded'; readonly when: When }
  | { readonly kind: 'unknown' }

/** The latest date or bounds among the sources; empty if none is known. */
function latestOf(sources: readonly Source[]): When {
  const known = sources.map(sourceDate).filter((when) => Object.keys(when).length > 0)
  return known.toSorted(compareWhens).at(-1) ?? {}
}

/** The age of a statement, in the form that its words need. */
export function statementAge(
  { claim, seen }: CoverageStatement,
  sources: ReadonlyMap<string, Source>,
  edition: PartialDate,
): StatementAge {
  const cited = (claim.sources ?? []).flatMap((id) => sources.get(id) ?? [])
  const { date, notBefore, notAfter } = seen ?? latestOf(cited)
  if (date !== undefined) return { kind: 'dated', date, years: wholeYearsBetween(date, edition) }
  if (notBefore === undefined && notAfter === undefined) return { kind: 'unknown' }
  return { kind: 'bounded', when: { ...(notBefore && { notBefore }), ...(notAfter && { notAfter }) } }
}

/** Kinds about the present, for which old evidence is weak. */
const present: readonly CoverageStatement['kind'][] = [
  'hosts',
  'hosts-in-doubt',
  'hosts-unconfirmed',
  'covered',
  'scoped',
  'office',
]

/** Whether the age is a reason for doubt: over five years, or unknown. */
export function isAgeDoubtful({ kind }: CoverageStatement, age: StatementAge, edition: PartialDate): boolean {
  if (!present.includes(kind)) return false
  const { from } = daysOf(age.kind === 'dated' ? { date: age.date } : age.kind === 'bounded' ? age.when : {})
  return from === null || from < earliestDay(addYears(edition, -5))
}
