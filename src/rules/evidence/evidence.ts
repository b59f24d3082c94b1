import type { Claim, PartialDate, When } from '~/model/claim'
import { addYears, compareDates, daysOf, earliestDay, wholeYearsBetween, yearOf } from '~/model/dates'
import type { NetworkSummary } from '~/model/network'
import type { PostSummary, Situation, SituationKind } from '~/model/post'
import type { Source } from '~/model/source'

/** The marks in the order of the legend. */
export const postMarks = ['recent', 'older', 'undated', 'doubtful', 'closed', 'mentioned'] as const

/** The post mark of a post, as map, list and card draw it. */
export type PostMark = (typeof postMarks)[number]

/** Evidence is recent within this many years before the edition. */
const recentYears = 5

const doubts: readonly SituationKind[] = ['vacant', 'suspended', 'evacuated', 'staff-expelled', 'unknown']

type DatedKind = Pick<Situation, 'date' | 'kind'>
interface Situated<S> {
  readonly situations?: readonly S[]
}

/** The latest situation, announcements left out; of two of one date, the one listed last. */
export function latestSituation<S extends DatedKind>({ situations = [] }: Situated<S>): S | null {
  const said = situations.filter(({ kind }) => kind !== 'announced')
  return said.toSorted((a, b) => compareDates(a.date, b.date)).at(-1) ?? null
}

/** The latest situation, if it leaves open whether the post works at all. */
export function openDoubt<S extends DatedKind>(post: Situated<S>): S | null {
  const latest = latestSituation(post)
  return latest !== null && doubts.includes(latest.kind) ? latest : null
}

/** Compares the whole span of the date with the limit: a span on both sides is `undated`. */
function freshness(when: When, edition: PartialDate): 'recent' | 'older' | 'undated' {
  const line = earliestDay(addYears(edition, -recentYears))
  const { from, to } = daysOf(when)
  if (from !== null && from >= line) return 'recent'
  if (to !== null && to < line) return 'older'
  return 'undated'
}

/**
 * The post mark of a post: `mentioned`, then `closed`, then `doubtful` take precedence; then `recent` (last attested in
 * the five years before the edition), `older`, or `undated` where date or bounds do not tell.
 */
export function postMark(post: PostSummary, edition: PartialDate): PostMark {
  if (post.status === 'mentioned') return 'mentioned'
  if (post.closed !== undefined) return 'closed'
  if (openDoubt(post) !== null) return 'doubtful'
  return freshness(post.lastAttested, edition)
}

/** Age of the latest evidence, for display; `years` are whole years before the edition. */
export type EvidenceAge =
  | { readonly kind: 'dated'; readonly date: PartialDate; readonly years: number }
  | { readonly kind: 'bounded'; readonly notBefore?: PartialDate; readonly notAfter?: PartialDate }
  | { readonly kind: 'unknown' }

/** Age of the latest evidence of a post, counted from the edition date, never from today. */
export function evidenceAge(post: PostSummary, edition: PartialDate): EvidenceAge {
  const { date, notBefore, notAfter } = post.lastAttested
  if (date !== undefined) return { kind: 'dated', date, years: wholeYearsBetween(date, edition) }
  if (notBefore === undefined && notAfter === undefined) return { kind: 'unknown' }
  return {
    kind: 'bounded',
    ...(notBefore === undefined ? {} : { notBefore }),
    ...(notAfter === undefined ? {} : { notAfter }),
  }
}

/** Whether the card must warn: evidence over five years old or undated, post closed, or its situation in doubt. */
export function needsCaution(post: PostSummary, edition: PartialDate): boolean {
  if (post.closed !== undefined || openDoubt(post) !== null) return true
  return freshness(post.lastAttested, edition) !== 'recent'
}

/** How many posts are marked `recent`. */
export function countRecent(posts: readonly PostSummary[], edition: PartialDate): number {
  return posts.filter((post) => postMark(post, edition) === 'recent').length
}

type AgedIn = Pick<NetworkSummary, 'sources' | 'edition'>

/** The time of a source: last modified, else published, else the bounds found for it. */
export function sourceDate(source: Source): When {
  const date = source.modified ?? source.published
  if (date !== undefined) return { date }
  return {
    ...(source.notBefore === undefined ? {} : { notBefore: source.notBefore }),
    ...(source.notAfter === undefined ? {} : { notAfter: source.notAfter }),
  }
}

/**
 * The year to print beside a claim whose evidence is older than that of the post: all its sources date from more than five
 * years before the edition, and from an earlier year than the post's last attestation. Null for any other claim.
 */
export function agedYear(claim: Claim, post: PostSummary, { sources, edition }: AgedIn): number | null {
  const dates = claim.sources.map((id) => {
    const source = sourcesById(sources).get(id)
    return (source && sourceDate(source).date) ?? null
  })
  const newest = dates.reduce((a, b) => (a === null || b === null ? null : compareDates(a, b) < 0 ? b : a))
  if (newest === null || freshness({ date: newest }, edition) !== 'older') return null
  const { to } = daysOf(post.lastAttested)
  return to !== null && yearOf(newest) < yearOf(to) ? yearOf(newest) : null
}

/** Language of a source's title, for `lang`. Titles written by the atlas are in French. */
export function titleLanguage({ titleIs, language }: Source): string {
  return titleIs === 'description' ? 'fr' : language
}

const indexes = new WeakMap<readonly Source[], ReadonlyMap<string, Source>>()

/** The sources by id, cached per list. */
export function sourcesById(sources: readonly Source[]): ReadonlyMap<string, Source> {
  const known = indexes.get(sources)
  if (known !== undefined) return known
  const built = new Map(sources.map((source) => [source.id, source]))
  indexes.set(sources, built)
  return built
}
