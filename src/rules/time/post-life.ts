import { claimsOf, type PostClaim, sourcesOfClaim } from '~/model/claims'
import type { Post, Situation, YearClaim } from '~/model/post'
import type { Source } from '~/model/source'
import { sourcesById } from '~/rules/evidence/evidence'

import { isEvidence, yearsOfClaim, yearsSaid } from './claim-years'
import { compareYears, type Years } from './years'

/** A source that shows the post at work, and for which years. */
export interface Evidence {
  readonly source: Source
  readonly years: Years
  /** The claims that show it; empty where the source only attests the post. */
  readonly claims: readonly PostClaim[]
}

/** Everything that decides whether a post was at work in a year. */
export interface PostLife {
  readonly post: Post
  /** Oldest first; one per source and time. */
  readonly evidence: readonly Evidence[]
  readonly situations: readonly Situation[]
  readonly closed: YearClaim | null
  readonly sources: ReadonlyMap<string, Source>
}

interface Gathered extends Evidence {
  readonly claims: PostClaim[]
}

/** Evidence that the post was at work: claims that imply it, and the last attestation. */
function evidenceOf(post: Post, sources: ReadonlyMap<string, Source>): readonly Evidence[] {
  const gathered: Gathered[] = []
  const gather = (source: Source, years: Years): Gathered => {
    const known = gathered.find((one) => one.source === source && compareYears(one.years, years) === 0)
    if (known !== undefined) return known
    const evidence = { source, years, claims: [] }
    gathered.push(evidence)
    return evidence
  }
  for (const entry of claimsOf(post)) {
    if (!isEvidence(entry, post)) continue
    for (const id of sourcesOfClaim(entry)) {
      const source = sources.get(id)
      const years = source && yearsOfClaim(entry, source)
      if (source && years) gather(source, years).claims.push(entry)
    }
  }
  for (const id of post.lastAttested.sources) {
    const source = sources.get(id)
    if (source) gather(source, yearsSaid(post.lastAttested, source))
  }
  return gathered.sort((a, b) => compareYears(a.years, b.years))
}

const lives = new WeakMap<readonly Source[], WeakMap<Post, PostLife>>()

/** The life of a post of the document with these sources; cached. */
export function lifeOf(post: Post, documentSources: readonly Source[]): PostLife {
  const ofDocument = lives.get(documentSources) ?? new WeakMap<Post, PostLife>()
  lives.set(documentSources, ofDocument)
  const known = ofDocument.get(post)
  if (known !== undefined) return known
  const sources = sourcesById(documentSources)
  const life = {
    post,
    evidence: evidenceOf(post, sources),
    situations: post.situations ?? [],
    closed: post.closed ?? null,
    sources,
  }
  ofDocument.set(post, life)
  return life
}
