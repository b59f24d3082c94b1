import type { Situation, YearClaim } from '~/model/post'

import type { Evidence, PostLife } from './post-life'
import { type Years, yearsOf } from './years'

interface EvidenceMark {
  /** Within one year; within bounds, of which a side may be open; or without a place on the line. */
  readonly kind: 'point' | 'bounds' | 'undated'
  readonly years: Years
  readonly evidence: readonly Evidence[]
}

/** A mark on the line of a post's life; evidence of the same years shares one. */
export type LifeMark =
  | EvidenceMark
  | { readonly kind: 'situation'; readonly years: Years; readonly situation: Situation }
  | { readonly kind: 'closed'; readonly years: Years; readonly closed: YearClaim }

function kindOf({ first, last }: Years): EvidenceMark['kind'] {
  if (first === last) return 'point'
  return first === -Infinity && last === Infinity ? 'undated' : 'bounds'
}

function evidenceMarks(all: readonly Evidence[]): readonly EvidenceMark[] {
  const marks = new Map<string, EvidenceMark>()
  for (const evidence of all) {
    const { years } = evidence
    const key = `${years.first} ${years.last}`
    const others = marks.get(key)?.evidence ?? []
    marks.set(key, { kind: kindOf(years), years, evidence: [...others, evidence] })
  }
  return [...marks.values()]
}

/** Sort key: the start of its years, if that is open their end; marks without either come last. */
function placeInLine({ years: { first, last } }: LifeMark): number {
  return first === -Infinity ? last : first
}

/** The marks of a post's life, oldest first; within a year evidence, then situations, then the closing. */
export function lifeLineOf({ evidence, situations, closed }: PostLife): readonly LifeMark[] {
  const marks: LifeMark[] = [...evidenceMarks(evidence)]
  for (const situation of situations) marks.push({ kind: 'situation', years: yearsOf(situation), situation })
  if (closed !== null) {
    marks.push({ kind: 'closed', years: { first: closed.year, last: closed.year }, closed })
  }
  return marks.sort((a, b) => placeInLine(a) - placeInLine(b))
}
