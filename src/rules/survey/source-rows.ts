import { compareWhens } from '~/model/dates'
import type { Network } from '~/model/network'
import type { Source, SourceKind } from '~/model/source'
import { sourceDate, sourcesById } from '~/rules/evidence/evidence'
import { claimsBySource, countUses, type SourceUses } from '~/rules/evidence/source-claims'
import { compareFolded, foldHaystack, sortByTexts, textMatches } from '~/rules/selection/search'

/** One row of the table of sources. */
export interface SourceRow {
  readonly source: Source
  readonly uses: SourceUses
  /** Other editions of the same page, oldest first. */
  readonly editions: readonly Source[]
  /** The source that it translates or copies; null if not known, or not in the document. */
  readonly original: { readonly relation: 'translation' | 'copy'; readonly source: Source } | null
  /** Whether its address is on a host that the publisher has abandoned. */
  readonly isFormerAddress: boolean
  /** Folded text to search in: title, publisher, id, address, and the cities of the posts that cite it. */
  readonly haystack: string
}

/** Hosts that embassies and the ministry once had; each has moved to another name. */
const formerHosts = /^(?:(?:www\.)?(?:ambafrance|embafrancia)-[a-z-]+\.org|mobile\.interieur\.gouv\.fr)$/

/** Whether the host of an address was abandoned by its publisher; false for a text that is no address. */
export function isFormerAddress(url: string): boolean {
  return URL.canParse(url) && formerHosts.test(new URL(url).hostname)
}

function originalOf(source: Source, byId: ReadonlyMap<string, Source>): SourceRow['original'] {
  const original = byId.get(source.translationOf ?? source.copyOf ?? '')
  if (original === undefined) return null
  return { relation: source.translationOf === undefined ? 'copy' : 'translation', source: original }
}

function editionsByPage(sources: readonly Source[]): ReadonlyMap<string, readonly Source[]> {
  const pages = new Map<string, Source[]>()
  for (const source of sources) {
    if (source.page !== undefined) pages.set(source.page, [...(pages.get(source.page) ?? []), source])
  }
  for (const editions of pages.values()) editions.sort((a, b) => compareWhens(sourceDate(a), sourceDate(b)))
  return pages
}

/** One row per source, in document order. */
export function sourceRows(network: Network): readonly SourceRow[] {
  const uses = claimsBySource(network)
  const byId = sourcesById(network.sources)
  const pages = editionsByPage(network.sources)
  return network.sources.flatMap((source) => {
    const used = uses.get(source.id)
    if (used === undefined) return []
    const { id, title, publisher, url } = source
    const cities = used.posts.flatMap(({ post }) => [post.city.fr, post.city.en])
    return [
      {
        source,
        uses: used,
        editions: (pages.get(source.page ?? '') ?? []).filter((edition) => edition.id !== id),
        original: originalOf(source, byId),
        isFormerAddress: isFormerAddress(url),
        haystack: foldHaystack([title, publisher, id, url, ...cities]),
      },
    ]
  })
}

/** Filter of the rows: by kind, and by each word of a query as typed; null and '' mean no filter. */
export interface SourceFilter {
  readonly kind: SourceKind | null
  readonly q: string
}

/** The rows that pass, in the order given. */
export function selectSourceRows(
  rows: readonly SourceRow[],
  { kind, q }: SourceFilter,
): readonly SourceRow[] {
  return rows.filter(
    ({ source, haystack }) => (kind === null || source.kind === kind) && textMatches(haystack, q),
  )
}

/** Kinds of sources, official ones first. */
export const sourceKinds = [
  'embassy',
  'ministry',
  'parliament',
  'gazette',
  'foreign-authority',
  'academic',
  'press',
  'reference',
] as const satisfies readonly SourceKind[]

/** The kinds that occur, official ones first, each with its number of rows. */
export function countByKind(rows: readonly SourceRow[]): ReadonlyMap<SourceKind, number> {
  const counts = sourceKinds.map(
    (kind) => [kind, rows.filter(({ source }) => source.kind === kind).length] as const,
  )
  return new Map(counts.filter(([, count]) => count > 0))
}

export type SourceColumn = 'title' | 'publisher' | 'kind' | 'date' | 'claims'

export interface SourceOrder {
  readonly column: SourceColumn
  readonly isDescending: boolean
}

function compareBy(
  column: Exclude<SourceColumn, 'title'>,
  kindName: (kind: SourceKind) => string,
): (a: SourceRow, b: SourceRow) => number {
  switch (column) {
    case 'publisher':
      return (a, b) => compareFolded(a.source.publisher, b.source.publisher)
    case 'kind':
      return (a, b) => compareFolded(kindName(a.source.kind), kindName(b.source.kind))
    case 'date':
      return (a, b) => compareWhens(sourceDate(a.source), sourceDate(b.source))
    case 'claims':
      return (a, b) => countUses(a.uses) - countUses(b.uses)
  }
}

function isUndated({ source }: SourceRow): boolean {
  const { date, notBefore, notAfter } = sourceDate(source)
  return date === undefined && notBefore === undefined && notAfter === undefined
}

/**
 * Sorts the rows by one column, or the reverse; ties by title, ascending. A source without any date or bound comes last
 * either way. `kindName` gives the name of a kind in the reader's language.
 */
export function sortSourceRows(
  rows: readonly SourceRow[],
  { column, isDescending }: SourceOrder,
  kindName: (kind: SourceKind) => string,
): readonly SourceRow[] {
  const byTitle = sortByTexts(rows, ({ source }) => [source.title, source.id])
  if (column === 'title') return isDescending ? byTitle.toReversed() : byTitle
  const compare = compareBy(column, kindName)
  const sorted = byTitle.sort((a, b) => (isDescending ? compare(b, a) : compare(a, b)))
  if (column !== 'date') return sorted
  return [...sorted.filter((row) => !isUndated(row)), ...sorted.filter(isUndated)]
}
