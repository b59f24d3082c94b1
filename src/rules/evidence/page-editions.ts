import type { Claim } from '~/model/claim'
import { claimsOf, sourcesOfClaim, sourcesOfPost, type PostClaim } from '~/model/claims'
import { compareWhens, daysOf, yearOf } from '~/model/dates'
import type { Post } from '~/model/post'
import type { Source } from '~/model/source'

import { sourceDate, sourcesById } from './evidence'

/** The editions of one page that a post's claims rest on, oldest first. */
export interface PageEditions {
  readonly page: string
  readonly editions: readonly Source[]
}

const known = new WeakMap<readonly Source[], WeakMap<Post, readonly PageEditions[]>>()

/**
 * The post's sources that are editions of a page, grouped by page, in order of first use; a page may have a single one.
 * Cached per post: each of its claims asks for them.
 */
export function pageEditions(post: Post, sources: readonly Source[]): readonly PageEditions[] {
  const ofPosts = known.get(sources) ?? new WeakMap<Post, readonly PageEditions[]>()
  const editions = ofPosts.get(post) ?? findEditions(post, sources)
  known.set(sources, ofPosts.set(post, editions))
  return editions
}

function findEditions(post: Post, sources: readonly Source[]): readonly PageEditions[] {
  const byId = sourcesById(sources)
  const pages = new Map<string, Source[]>()
  for (const id of sourcesOfPost(post)) {
    const source = byId.get(id)
    if (source?.page === undefined) continue
    pages.set(source.page, [...(pages.get(source.page) ?? []), source])
  }
  return [...pages].map(([page, editions]) => ({
    page,
    editions: editions.sort((a, b) => compareWhens(sourceDate(a), sourceDate(b))),
  }))
}

export interface EditionRow {
  readonly claimId: string
  readonly entry: PostClaim
  /** For each of `editions`, whether it makes the claim. */
  readonly in: readonly boolean[]
  /** Claimed by the last edition only, by earlier ones only, or by both. */
  readonly group: 'only-then' | 'both' | 'only-now'
}

/** Comparison of the editions of a page, claim by claim. */
export interface EditionComparison {
  readonly page: string
  /** Two or more, oldest first. */
  readonly editions: readonly Source[]
  readonly rows: readonly EditionRow[]
  /** False if dates or bounds do not tell which edition came first: then say "one" and "the other", not "then" and "now". */
  readonly isOrderKnown: boolean
  /** False if some edition was not read in full: it may hold claims that are not recorded. */
  readonly isReadInFull: boolean
}

function follows(earlier: Source, later: Source): boolean {
  const [{ to }, { from }] = [daysOf(sourceDate(earlier)), daysOf(sourceDate(later))]
  return to !== null && from !== null && to < from
}

function groupOf(inEditions: readonly boolean[]): EditionRow['group'] {
  if (inEditions.at(-1) !== true) return 'only-then'
  return inEditions.slice(0, -1).includes(true) ? 'both' : 'only-now'
}

function comparisonOf(post: Post, { page, editions }: PageEditions): EditionComparison {
  const facts = claimsOf(post).filter(({ kind }) => kind !== 'caveat')
  const rows = facts.flatMap((entry) => {
    const inEditions = editions.map(({ id }) => sourcesOfClaim(entry).includes(id))
    if (!inEditions.includes(true)) return []
    return [{ claimId: entry.id, entry, in: inEditions, group: groupOf(inEditions) }]
  })
  return {
    page,
    editions,
    rows,
    isOrderKnown: editions.slice(1).every((later, i) => {
      const earlier = editions[i]
      return earlier !== undefined && follows(earlier, later)
    }),
    isReadInFull: editions.every(({ readInFull }) => readInFull),
  }
}

/**
 * Compares the editions of a page of the post, without caveats; of several pages with editions, the first used. Null if no
 * page has two. Rows are in the order of the card.
 */
export function compareEditions(post: Post, sources: readonly Source[]): EditionComparison | null {
  const several = pageEditions(post, sources).find(({ editions }) => editions.length > 1)
  return several === undefined ? null : comparisonOf(post, several)
}

/**
 * The year to print beside a claim that only an older edition makes: all its sources are editions of the post's page that
 * were replaced since. Null if the latest edition or any other source makes it too, or if a year is not known.
 */
export function olderEditionYear(claim: Claim, post: Post, sources: readonly Source[]): number | null {
  const replaced = pageEditions(post, sources).flatMap(({ editions }) => {
    const last = editions.at(-1)
    return editions.filter((edition) => last !== undefined && follows(edition, last))
  })
  const years = claim.sources.map((id) => {
    const edition = replaced.find((source) => source.id === id)
    const date = edition && sourceDate(edition).date
    return date === undefined ? null : yearOf(date)
  })
  return years.reduce(
    (newest, year) => (newest === null || year === null ? null : Math.max(newest, year)),
    years[0] ?? null,
  )
}
