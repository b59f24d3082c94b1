import type { Claim, PartialDate, When } from '~/model/claim'
import type { Source } from '~/model/source'
import { sourceDate, sourcesById } from '~/rules/evidence/evidence'

/** The ids of the sources behind something, after a word on how we know it where no source states it outright. */
export function sourceIds({ sources, basis }: Pick<Claim, 'sources' | 'basis'>): string {
  const ids = sources.join(' ')
  return basis === undefined ? ids : `${basis}: ${ids}`
}

/** One item of a list column: what is said, then who says it in square brackets; brackets left empty: nobody but us. */
export function sourced(words: string, claim: Partial<Pick<Claim, 'sources' | 'basis'>>): string {
  const { sources = [], basis } = claim
  return `${words} [${sourceIds({ sources, ...(basis && { basis }) })}]`
}

/** A stretch of time as ISO 8601 writes it (`2011/2019-12`), `..` for an end that is not known; nothing for two of them. */
export function period(from: PartialDate | undefined, to: PartialDate | undefined): string | null {
  return from === undefined && to === undefined ? null : `${from ?? '..'}/${to ?? '..'}`
}

/** A date or its bounds in one word of the kind above; null where nothing is known. */
function dateOrPeriod({ date, notBefore, notAfter }: When): string | null {
  return date ?? period(notBefore, notAfter)
}

/**
 * A source in one line: `ml-2020: Publisher, title (2020-07-01) [address]`. A title of the atlas's own is followed by
 * "as described", an address that leads to a front page only by "front page only".
 */
export function sourceReference(source: Source): string {
  const { id, publisher, titleIs, frontPageOnly } = source
  const title = titleIs === 'description' ? `${source.title}, as described` : source.title
  const url = frontPageOnly === true ? `${source.url}, front page only` : source.url
  const when = dateOrPeriod(sourceDate(source))
  return `${id}: ${publisher}, ${title} (${when ?? 'n.d.'}) [${url}]`
}

/** Those of the sources that the ids name, in the order of the ids. */
export function sourcesNamed(ids: readonly string[], sources: readonly Source[]): readonly Source[] {
  const byId = sourcesById(sources)
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? [])
}

/** The sources named and those that they translate or copy, in the order of the document: each can be followed. */
export function sourcesWithOriginals(ids: Iterable<string>, sources: readonly Source[]): readonly Source[] {
  const byId = sourcesById(sources)
  const needed = new Set<string>()
  const queue = [...ids]
  for (const id of queue) {
    if (needed.has(id)) continue
    needed.add(id)
    const source = byId.get(id)
    for (const original of [source?.translationOf, source?.copyOf]) {
      if (original !== undefined) queue.push(original)
    }
  }
  return sources.filter(({ id }) => needed.has(id))
}
