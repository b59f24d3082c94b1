import type { Claim } from '~/model/claim'
import type { Source } from '~/model/source'

import type { PostLife } from './post-life'
import { timeOfSource } from './source-time'

/** A year, and the state of knowledge: everything known `today`, or only sources that could be read by the end of that year. */
export interface AskedYear {
  readonly year: number
  readonly known: 'today' | 'then'
}

function isReadable(source: Source | undefined, year: number): boolean {
  return source !== undefined && timeOfSource(source).readableBy <= year
}

/** The claim with only the sources readable by the end of the year, or an empty list if there is none. */
function readable<C extends Claim>(claim: C, { sources }: PostLife, year: number): readonly C[] {
  const left = claim.sources.filter((id) => isReadable(sources.get(id), year))
  return left.length === 0 ? [] : [{ ...claim, sources: left }]
}

/**
 * A post's life reduced to a state of knowledge: complete for `today`; for `then`, only sources readable by the end of the
 * year, and nothing later. Every rule is given this life, so that none can use a later source.
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
