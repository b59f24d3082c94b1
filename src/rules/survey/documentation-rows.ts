import type { CountryCode, Text } from '~/model/claim'
import type { ExpectedField } from '~/model/claim-kinds'
import { sourcesOfPost } from '~/model/claims'
import { compareWhens } from '~/model/dates'
import type { Network } from '~/model/network'
import type { Post } from '~/model/post'
import { type EvidenceAge, evidenceAge, type PostMark, postMark } from '~/rules/evidence/evidence'
import { isSinglePressSource } from '~/rules/evidence/single-source'
import { sortByTexts } from '~/rules/selection/search'

import { gapsOf, postFields } from './documentation'

/** One row of the table of documentation. */
export interface DocumentationRow {
  readonly post: Post
  readonly mark: PostMark
  readonly age: EvidenceAge
  /** Fields of which nothing is known. */
  readonly gaps: readonly ExpectedField[]
  /** The number of its sources, caveats and last attestation included. */
  readonly sourceCount: number
  /** Whether everything rests on one press article. */
  readonly isSinglePress: boolean
}

/** One row per post, documented or mentioned, in document order. */
export function documentationRows({ posts, sources, edition }: Network): readonly DocumentationRow[] {
  return posts.map((post) => ({
    post,
    mark: postMark(post, edition),
    age: evidenceAge(post, edition),
    gaps: gapsOf(post),
    sourceCount: sourcesOfPost(post).length,
    isSinglePress: isSinglePressSource(post, sources),
  }))
}

/** Filter of the rows: by region, by any gap or a given one (null means no filter), and by fields that must all be known. */
export interface RowFilter {
  readonly region: string | null
  readonly gap: ExpectedField | 'any' | null
  readonly known: readonly ExpectedField[]
}

/** The rows that pass, in the order given. */
export function selectRows(
  rows: readonly DocumentationRow[],
  { region, gap, known }: RowFilter,
): readonly DocumentationRow[] {
  const hasGap = ({ gaps }: DocumentationRow): boolean =>
    gap === null || (gap === 'any' ? gaps.length > 0 : gaps.includes(gap))
  return rows.filter(
    (row) =>
      (region === null || row.post.region === region) &&
      hasGap(row) &&
      known.every((field) => !row.gaps.includes(field)),
  )
}

/** The number of rows in which a field is known. */
export function countKnown(rows: readonly DocumentationRow[], field: ExpectedField): number {
  return rows.filter(({ gaps }) => !gaps.includes(field)).length
}

export const rowColumns = ['post', ...postFields, 'evidence', 'sources', 'press', 'gaps'] as const

export type RowColumn = (typeof rowColumns)[number]

export interface RowOrder {
  readonly column: RowColumn
  readonly isDescending: boolean
}

function compareBy(column: RowColumn): (a: DocumentationRow, b: DocumentationRow) => number {
  switch (column) {
    case 'post':
      return () => 0
    case 'evidence':
      return (a, b) => compareWhens(a.post.lastAttested, b.post.lastAttested)
    case 'sources':
      return (a, b) => a.sourceCount - b.sourceCount
    case 'press':
      return (a, b) => Number(a.isSinglePress) - Number(b.isSinglePress)
    case 'gaps':
      return (a, b) => a.gaps.length - b.gaps.length
    default:
      return (a, b) => Number(b.gaps.includes(column)) - Number(a.gaps.includes(column))
  }
}

function isUndated({ age }: DocumentationRow): boolean {
  return age.kind === 'unknown'
}

/**
 * Sorts the rows by one column: unknown before known, few before many, old before new, or the reverse; ties by name,
 * ascending. Evidence without any date or bound comes last either way.
 */
export function sortRows(
  rows: readonly DocumentationRow[],
  { column, isDescending }: RowOrder,
  lang: keyof Text,
  countryName: (code: CountryCode) => string,
): readonly DocumentationRow[] {
  const byName = sortByTexts(rows, ({ post: { city, country, id } }) => [
    city[lang],
    countryName(country),
    id,
  ])
  if (column === 'post') return isDescending ? byName.toReversed() : byName
  const compare = compareBy(column)
  const sorted = byName.sort((a, b) => (isDescending ? compare(b, a) : compare(a, b)))
  if (column !== 'evidence') return sorted
  return [...sorted.filter((row) => !isUndated(row)), ...sorted.filter(isUndated)]
}
