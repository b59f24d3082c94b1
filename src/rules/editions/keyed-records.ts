import type { ChangedList, Fields } from '~/model/changes'
import { type ClaimKind, claimKinds } from '~/model/claim-kinds'
import { claimsOf, withClaims } from '~/model/claims'
import { lastingName } from '~/model/first-edition-names'
import type { Network } from '~/model/network'
import { noClaims, type Post } from '~/model/post'

/** A record with its permanent id. */
export interface Keyed {
  readonly id: string
  readonly fields: Fields
}

export type RecordList = Exclude<ChangedList, 'posts' | 'claims'>

const claimFields: ReadonlySet<string> = new Set(Object.values(claimKinds).map(({ field }) => field))

/** Makes the keys of records without an id unique. */
function unique(records: readonly Keyed[]): readonly Keyed[] {
  const seen = new Map<string, number>()
  return records.map(({ id, fields }) => {
    const times = (seen.get(id) ?? 0) + 1
    seen.set(id, times)
    return { id: times === 1 ? id : `${id}.${times}`, fields }
  })
}

/** The records of a list other than posts. Denials have no id: the country is their key. */
export function keyedRecords(network: Network, list: RecordList): readonly Keyed[] {
  if (list === 'notCovered') {
    return unique(network.notCovered.map((denial) => ({ id: denial.country, fields: { ...denial } })))
  }
  const records: readonly { readonly id: string }[] = network[list]
  return records.map((record) => ({ id: record.id, fields: { ...record } }))
}

/**
 * The fields of a post other than its claims. An optional list of claims is kept only if it is empty: nothing else tells it
 * from an absent one.
 */
export function ownFields(post: Post): Keyed {
  const own = Object.entries(post).filter(
    ([key, value]) =>
      !claimFields.has(key) || (Array.isArray(value) && value.length === 0 && !(key in noClaims)),
  )
  return { id: post.id, fields: Object.fromEntries(own) }
}

/** The claims of a post by kind, each kind in list order. */
export function keyedClaims(post: Post): ReadonlyMap<ClaimKind, readonly Keyed[]> {
  const byKind = new Map<ClaimKind, Keyed[]>()
  for (const { id, kind, claim } of claimsOf(post)) {
    const ofKind = byKind.get(kind) ?? []
    byKind.set(kind, ofKind)
    ofKind.push({ id, fields: { ...claim } })
  }
  return byKind
}

/** The document with permanent ids on the claims of the first edition; any other document is returned as it is. */
export function withLastingIds(network: Network): Network {
  const posts = network.posts.map((post) =>
    withClaims(post, (claims, kind) =>
      claims.map((claim, index) => {
        const start = `${post.id}.${kind}.`
        const name = 'id' in claim ? undefined : lastingName(start + index)
        return name === undefined ? claim : { ...claim, id: name.slice(start.length) }
      }),
    ),
  )
  return { ...network, posts }
}
