import type { Claim, PartialDate, Text, When } from '~/model/claim'
import type { Figure, Qualifier } from '~/model/figure'
import type { Source } from '~/model/source'
import { sourceDate, sourcesById } from '~/rules/evidence/evidence'

/** The source ids of a claim, preceded by its basis if no source states it outright. */
export function sourceIds({ sources, basis }: Pick<Claim, 'sources' | 'basis'>): string {
  const ids = sources.join(' ')
  return basis === undefined ? ids : `${basis}: ${ids}`
}

/** One item of a list column: the text, then its sources in square brackets; empty brackets mean that only the atlas says so. */
export function sourced(words: string, claim: Partial<Pick<Claim, 'sources' | 'basis'>>): string {
  const { sources = [], basis } = claim
  return `${words} [${sourceIds({ sources, ...(basis && { basis }) })}]`
}

/** A period as ISO 8601 writes it (`2011/2019-12`), `..` for an unknown end; null if both are unknown. */
export function period(from: PartialDate | undefined, to: PartialDate | undefined): string | null {
  return from === undefined && to === undefined ? null : `${from ?? '..'}/${to ?? '..'}`
}

/** A date or its bounds in the notation of `period`; null if nothing is known. */
function dateOrPeriod({ date, notBefore, notAfter }: When): string | null {
  return date ?? period(notBefore, notAfter)
}

/**
 * A source on one line: `ml-2020: Publisher, title (2020-07-01) [address]`. "as described" follows a title written by the
 * atlas; "front page only" follows an address that leads to a front page only.
 */
export function sourceReference(source: Source): string {
  const { id, publisher, titleIs, frontPageOnly } = source
  const title = titleIs === 'description' ? `${source.title}, as described` : source.title
  const url = frontPageOnly === true ? `${source.url}, front page only` : source.url
  const when = dateOrPeriod(sourceDate(source))
  return `${id}: ${publisher}, ${title} (${when ?? 'n.d.'}) [${url}]`
}

/** The sources with these ids, in the order of the ids; unknown ids are dropped. */
export function sourcesNamed(ids: readonly string[], sources: readonly Source[]): readonly Source[] {
  const byId = sourcesById(sources)
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? [])
}

/** The sources with these ids and their originals (of translations and copies), in document order. */
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

const qualifierWords = {
  exact: null,
  'more-than': { fr: 'plus de', en: 'more than' },
  nearly: { fr: 'près de', en: 'nearly' },
  about: { fr: 'environ', en: 'about' },
} as const satisfies Record<Qualifier, Text | null>

/** The number with its qualifier, in both languages: « plus de 152 », "more than 152". */
export function statementOf({ value, qualifier }: Pick<Figure, 'value' | 'qualifier'>): Text {
  const words = qualifierWords[qualifier]
  if (words === null) return { fr: String(value), en: String(value) }
  return { fr: `${words.fr} ${value}`, en: `${words.en} ${value}` }
}
