import { claimsOf, sourcesOfClaim } from '~/model/claims'
import type { Network } from '~/model/network'
import { sourcesById } from '~/rules/evidence/evidence'
import { sourceIdsOf } from '~/rules/figures/figures'

/** How far a reader can check the sources: counts of sources and of what rests on them. */
export interface SourceReading {
  readonly total: number
  readonly readInFull: number
  /** Sources with a title written by the atlas. */
  readonly described: number
  /** Sources whose address leads to a front page only. */
  readonly frontPageOnly: number
  /** Claims, last attestations, figures, events and denials that rest on such sources alone. */
  readonly onFrontPagesAlone: number
}

/** Counts over the whole document; what cites no source (some caveats) is left out. */
export function sourceReading(network: Network): SourceReading {
  const { sources, posts, figures, events, notCovered } = network
  const byId = sourcesById(sources)
  const cited: readonly (readonly string[])[] = [
    ...posts.flatMap((post) => [...claimsOf(post).map(sourcesOfClaim), post.lastAttested.sources]),
    ...figures.map(sourceIdsOf),
    ...[...events, ...notCovered].map(({ source }) => [source]),
  ]
  const isFrontPage = (id: string) => byId.get(id)?.frontPageOnly === true
  return {
    total: sources.length,
    readInFull: sources.filter(({ readInFull }) => readInFull).length,
    described: sources.filter(({ titleIs }) => titleIs === 'description').length,
    frontPageOnly: sources.filter(({ id }) => isFrontPage(id)).length,
    onFrontPagesAlone: cited.filter((ids) => ids.length > 0 && ids.every(isFrontPage)).length,
  }
}
