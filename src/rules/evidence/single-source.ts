import { claimsOf, sourcesOfClaim } from '~/model/claims'
import type { Post } from '~/model/post'
import type { Source } from '~/model/source'

import { sourcesById } from './evidence'

/** Key under which a source counts once: a copy or translation has that of its original, an edition that of its page. */
function originOf(source: Source, byId: ReadonlyMap<string, Source>): Source {
  const original = byId.get(source.copyOf ?? source.translationOf ?? '')
  return original === undefined || original.id === source.id ? source : original
}

/** Whether all claims of the post, without caveats, rest on one press article (its copies and editions count as one). */
export function isSinglePressSource(post: Post, sources: readonly Source[]): boolean {
  const byId = sourcesById(sources)
  const facts = claimsOf(post).filter(({ kind }) => kind !== 'caveat')
  const ids = new Set([...facts.flatMap(sourcesOfClaim), ...post.lastAttested.sources])
  const origins = [...ids].flatMap((id) => {
    const source = byId.get(id)
    return source === undefined ? [] : [originOf(source, byId)]
  })
  const pages = new Set(origins.map(({ page, id }) => page ?? id))
  return pages.size === 1 && origins.every(({ kind }) => kind === 'press')
}
