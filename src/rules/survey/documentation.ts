import type { PartialDate } from '~/model/claim'
import { type ExpectedField, expectedFields } from '~/model/claim-kinds'
import type { Post } from '~/model/post'
import { type PostMark, postMark } from '~/rules/evidence/evidence'

/** The fields that the survey expects of a post, in column order: short facts first. */
export const postFields = [
  ...new Set<ExpectedField>(['coverage', 'established', 'head', 'staff', ...expectedFields]),
]

/**
 * Whether a source was found for the field; `false` means "not known", never "none". Coverage of the host country alone
 * does not count.
 */
export function hasField(post: Post, field: ExpectedField): boolean {
  if (field === 'coverage') return post.coverage.some(({ country }) => country !== post.country)
  const value = post[field]
  return Array.isArray(value) ? value.length > 0 : value !== undefined
}

/** The fields of which nothing is known, in column order. */
export function gapsOf(post: Post): readonly ExpectedField[] {
  return postFields.filter((field) => !hasField(post, field))
}

/** The marks of documented posts, the firmest evidence first. */
export const documentedMarks = [
  'recent',
  'older',
  'undated',
  'doubtful',
  'closed',
] as const satisfies readonly PostMark[]

/** The number of posts per mark. Documented posts are all but the `mentioned` ones. */
export function countPostsByMark(
  posts: readonly Post[],
  edition: PartialDate,
): Readonly<Record<PostMark, number>> {
  const counts = { recent: 0, older: 0, undated: 0, mentioned: 0, closed: 0, doubtful: 0 }
  for (const post of posts) counts[postMark(post, edition)] += 1
  return counts
}
