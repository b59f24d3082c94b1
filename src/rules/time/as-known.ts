import type { Claim } from '~/model/claim'
import type { Source } from '~/model/source'

import type { PostLife } from './post-life'
import { timeOfSource } from './source-time'

/** A year, and with what is known of it: all that is known `today`, or only what could be read by the end of that year. */
export interface AskedYear {
  readonly year: number
  readonly known: 'today' | 'then'
}

function isReadable(source: Source | undefined, year: number): boolean {
  return source !== undefined && timeOfSource(source).readableBy <= year
}

/** The claim with only the sources readable by the end of the year; none if there is no such source. */
function readable<C extends Claim>(claim: C, { sources }: PostLife, year: number): readonly C[] {
  const left = claim.sources.filter((id) => isReadable(sources.get(id), year))
  return left.length === 0 ? [] : [{ ...claim, sources: left }]
}

/**
 * The life as it is known: whole today, or as it could be told at the end of the year, by the sources readable by
 * then and of nothing still to come. No rule that is asked of it can use a later source.
 */
export function lifeAsKnown(life: PostLife, { year, known }: AskedYear): PostLife {
  if (known === 'today') return life
  const { post, evidence, situations, closed, sources } = life
  return {
    post,
    evidence: evidence.filter(({ source, years }) => years.first <= year && isReadable(source, year)),
    situations: situations.flatMap((situation) => readable(situation, life, year)),
    closed: closed && (readable(closed, life, year)[0] ?? null),
    sources,
  }
}
