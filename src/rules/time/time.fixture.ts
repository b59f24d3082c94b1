import { covers, samplePost, sampleSource } from '~/model/network.fixture'
import type { Post, SituationKind } from '~/model/post'
import type { Source } from '~/model/source'

import { lifeOf, type PostLife } from './post-life'

/** A source of Bamako, by the dates that it gives. */
export function dated(id: string, dates: Partial<Source> = {}): Source {
  return sampleSource({ id, ...dates })
}

/** A post that each of the sources shows at work and none dates otherwise: each of them covers its host. */
export function lifeBy(sources: readonly Source[], fields: Partial<Post> = {}): PostLife {
  const ids = sources.map(({ id }) => id)
  const post = samplePost({
    id: 'ml-bamako',
    coverage: ids.length === 0 ? [] : [covers('ML', { sources: ids })],
    lastAttested: { sources: [] },
    ...fields,
  })
  return lifeOf(post, sources)
}

/** Situations of a post, each by its date, kind and sources. */
export function situated(...all: readonly (readonly [string, SituationKind, ...string[]])[]): Partial<Post> {
  return {
    situations: all.map(([date, kind, ...sources], i) => {
      return { id: `s${i}`, date, kind, text: { fr: '', en: '' }, sources }
    }),
  }
}
