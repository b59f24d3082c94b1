import type { PartialDate } from '~/model/claim'
import type { Edition } from '~/model/network'
import type { Source } from '~/model/source'
import { sourceDate, sourcesById } from '~/rules/evidence/evidence'

import type { CitationWords } from './citation-words'

/** A source in a citation. */
export interface CitedSource {
  readonly source: Source
  /** If the citation has several statements: those of this source, in words. */
  readonly says: readonly string[]
  /** The source that it copies or translates, if the document knows it. */
  readonly original: { readonly source: Source; readonly relation: 'copy' | 'translation' } | null
}

/** The sources with these ids, each once, in the order given; unknown ids are dropped. */
export function citedSources(
  ids: readonly string[],
  sources: readonly Source[],
  saysOf: (id: string) => readonly string[] = () => [],
): readonly CitedSource[] {
  const byId = sourcesById(sources)
  return [...new Set(ids)].flatMap((id) => {
    const source = byId.get(id)
    return source === undefined ? [] : [{ source, says: saysOf(id), original: originalOf(source, byId) }]
  })
}

function originalOf(source: Source, byId: ReadonlyMap<string, Source>): CitedSource['original'] {
  const copied = byId.get(source.copyOf ?? '')
  if (copied !== undefined && copied.id !== source.id) return { source: copied, relation: 'copy' }
  const translated = byId.get(source.translationOf ?? '')
  if (translated === undefined || translated.id === source.id) return null
  return { source: translated, relation: 'translation' }
}

/** The title of a source; one written by the atlas is in square brackets, as ISO 690 asks for supplied titles. */
export function citedTitle({ title, titleIs }: Source): string {
  return titleIs === 'description' ? `[${title}]` : title
}

/** The date of a source in words: its dates, or that it has none and its bounds. */
export function issuedWords(source: Source, { t, date, when }: CitationWords): string {
  const { published, modified } = source
  const dates = [
    ...(published === undefined ? [] : [date(published)]),
    ...(modified === undefined ? [] : [t('cite.date.modified', { date: date(modified) })]),
  ]
  if (dates.length > 0) return dates.join(', ')
  const bounds = sourceDate(source)
  if (bounds.notBefore === undefined && bounds.notAfter === undefined) return t('cite.date.undated')
  return t('cite.date.bounded', { when: when(bounds) })
}

/** "accessed 22 November 2026"; empty if it is not known when the source was read. */
export function accessedWords({ accessed }: Source, { t, date }: CitationWords): string {
  if (accessed === undefined) return ''
  return t(isDay(accessed) ? 'cite.accessed' : 'cite.accessed.month', { date: date(accessed) })
}

/** "edition of 22 November 2026"; of an open edition, with the note that it may still change. */
export function editionWords({ edition, open }: Edition, { t, date }: CitationWords): string {
  if (open) return t('cite.edition.open', { date: date(edition) })
  return t(isDay(edition) ? 'cite.edition' : 'cite.edition.month', { date: date(edition) })
}

function isDay(date: PartialDate): boolean {
  return date.length === 10
}
