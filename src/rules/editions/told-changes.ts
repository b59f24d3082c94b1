import {
  type Change,
  type ChangedList,
  changedLists,
  type Difference,
  type ListedEdition,
} from '~/model/changes'
import type { CountryCode } from '~/model/claim'
import type { ClaimKind } from '~/model/claim-kinds'
import { kindOfClaim, postIdOfClaim } from '~/model/claims'
import type { Network } from '~/model/network'
import type { Post } from '~/model/post'

/** A choice of the reader's filter: a kind of claim, or a list of the document. */
export type ToldKind = ClaimKind | Exclude<ChangedList, 'claims'>

/** The choice that a change falls under. */
export function toldKind({ list, id }: Change): ToldKind {
  return list === 'claims' ? (kindOfClaim(id) ?? 'posts') : list
}

/** One post with its changes and those of its claims. */
export interface ToldPost {
  readonly post: Post
  readonly changes: readonly Change[]
}

/** A list of the document whose records do not belong to one post. */
export type OtherList = Exclude<ChangedList, 'posts' | 'claims'>

export interface ToldChanges {
  /** By country, then by post, in the order of the document. */
  readonly countries: ReadonlyMap<CountryCode, readonly ToldPost[]>
  /** Changes that do not belong to one post, by list. */
  readonly others: ReadonlyMap<OtherList, readonly Change[]>
}

/**
 * The changes of an edition in display order.
 *
 * @param before the earlier document
 * @param after the later document; a post may be in one of the two only.
 */
export function toldChanges(difference: Difference, before: Network, after: Network): ToldChanges {
  const posts = new Map([...before.posts, ...after.posts].map((post) => [post.id, post]))
  const byPost = new Map<string, Change[]>()
  const others = new Map<OtherList, Change[]>()
  for (const change of difference.changes) {
    const { list, id } = change
    if (list === 'posts' || list === 'claims') {
      const post = postIdOfClaim(id)
      byPost.set(post, [...(byPost.get(post) ?? []), change])
    } else others.set(list, [...(others.get(list) ?? []), change])
  }
  const countries = new Map<CountryCode, ToldPost[]>()
  for (const post of posts.values()) {
    const changes = byPost.get(post.id)
    if (changes) countries.set(post.country, [...(countries.get(post.country) ?? []), { post, changes }])
  }
  return { countries, others }
}

const isOther = (list: ChangedList): list is OtherList => list !== 'posts' && list !== 'claims'

/** The number of changes of each post with its claims, by post id, and of each of the other lists. */
export function changeCounts(edition: Pick<ListedEdition, 'added' | 'changed' | 'withdrawn'>): {
  readonly posts: ReadonlyMap<string, number>
  readonly others: ReadonlyMap<OtherList, number>
} {
  const posts = new Map<string, number>()
  const others = new Map<OtherList, number>()
  for (const ids of [edition.added, edition.changed, edition.withdrawn]) {
    for (const list of changedLists) {
      for (const id of ids[list] ?? []) {
        const post = postIdOfClaim(id)
        if (isOther(list)) others.set(list, (others.get(list) ?? 0) + 1)
        else posts.set(post, (posts.get(post) ?? 0) + 1)
      }
    }
  }
  return { posts, others }
}

/** The changes of one post with its claims, or of one of the other lists. */
export function changesOf(
  { changes }: Difference,
  what: { readonly post: string } | { readonly list: OtherList },
) {
  return changes.filter(({ list, id }) =>
    'post' in what ? !isOther(list) && postIdOfClaim(id) === what.post : list === what.list,
  )
}
