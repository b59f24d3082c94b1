import type { ChangedList, Fields } from '~/model/changes'
import { type ClaimKind, claimFields, claimsOf } from '~/model/claims'
import { lastingName } from '~/model/first-edition-names'
import type { Network } from '~/model/network'
import type { Post } from '~/model/post'

/** A record by its lasting id. */
export interface Keyed {
  readonly id: string
  readonly fields: Fields
}

export type RecordList = Exclude<ChangedList, 'posts' | 'claims'>

/** Those without an own list in every post; a document may leave the others out. */
const requiredLists: ReadonlySet<string> = new Set(['coverage', 'threats', 'missions', 'partners'])
const fieldsOfClaims: ReadonlySet<string> = new Set(Object.values(claimFields))

/** Records that have no id of their own get one that is theirs alone. */
function unique(records: readonly Keyed[]): readonly Keyed[] {
  const seen = new Map<string, number>()
  return records.map(({ id, fields }) => {
    const times = (seen.get(id) ?? 0) + 1
    seen.set(id, times)
    return { id: times === 1 ? id : `${id}.${times}`, fields }
  })
}

/** The records of a list that is none of posts. Denials have no id: the country names them. */
export function keyedRecords(network: Network, list: RecordList): readonly Keyed[] {
  if (list === 'notCovered') {
    return unique(network.notCovered.map((denial) => ({ id: denial.country, fields: { ...denial } })))
  }
  const records: readonly { readonly id: string }[] = network[list]
  return records.map((record) => ({ id: record.id, fields: { ...record } }))
}

/**
 * What a post is besides its claims. Of the lists of claims only one that is there and empty stays, where a
 * document may leave it out: nothing else tells the two apart.
 */
export function ownFields(post: Post): Keyed {
  const own = Object.entries(post).filter(
    ([key, value]) =>
      !fieldsOfClaims.has(key) || (Array.isArray(value) && value.length === 0 && !requiredLists.has(key)),
  )
  return { id: post.id, fields: Object.fromEntries(own) }
}

/** The claims of a post by kind, each kind in the order of its list. */
export function keyedClaims(post: Post): ReadonlyMap<ClaimKind, readonly Keyed[]> {
  const byKind = new Map<ClaimKind, Keyed[]>()
  for (const { id, kind, claim } of claimsOf(post)) {
    const ofKind = byKind.get(kind) ?? []
    byKind.set(kind, ofKind)
    ofKind.push({ id, fields: { ...claim } })
  }
  return byKind
}

function named<C extends { readonly id?: string }>(
  post: Post,
  kind: ClaimKind,
  claims: readonly C[],
): readonly C[] {
  return claims.map((claim, index) => {
    const name = claim.id === undefined ? lastingName(`${post.id}.${kind}.${index}`) : undefined
    return name === undefined ? claim : { ...claim, id: name.slice(`${post.id}.${kind}.`.length) }
  })
}

/** The document with the ids that the claims of the first edition were given after it; any other as it is. */
export function withLastingIds(network: Network): Network {
  const posts = network.posts.map((post): Post => {
    const { staff, offices, partners, caveats } = post
    return {
      ...post,
      ...(staff && { staff: named(post, 'staff', staff) }),
      ...(offices && { offices: named(post, 'office', offices) }),
      partners: named(post, 'partner', partners),
      ...(caveats && { caveats: named(post, 'caveat', caveats) }),
    }
  })
  return { ...network, posts }
}
