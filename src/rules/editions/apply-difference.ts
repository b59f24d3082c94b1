import type { Change, ChangedList, Difference, Fields } from '~/model/changes'
import { claimKindNames, claimKinds } from '~/model/claim-kinds'
import { kindOfClaim, postIdOfClaim } from '~/model/claims'
import type { Network } from '~/model/network'
import { noClaims } from '~/model/post'

import {
  type Keyed,
  keyedClaims,
  keyedRecords,
  ownFields,
  type RecordList,
  withLastingIds,
} from './keyed-records'

function changed(fields: Fields, change: Change | undefined): Fields {
  if (change?.how !== 'changed') return fields
  const kept = Object.entries(fields).filter(([key]) => !(key in change.before))
  return { ...Object.fromEntries(kept), ...change.after }
}

function applyToList(
  before: readonly Keyed[],
  changes: readonly Change[],
  order: readonly string[] | undefined,
): readonly Keyed[] {
  const byId = new Map(changes.map((change) => [change.id, change]))
  const after = before
    .filter(({ id }) => byId.get(id)?.how !== 'withdrawn')
    .map(({ id, fields }) => ({ id, fields: changed(fields, byId.get(id)) }))
  const added = changes.flatMap((change) => (change.how === 'added' ? [change] : []))
  for (const { id, at, after: fields } of added.toSorted((a, b) => a.at - b.at)) {
    after.splice(at, 0, { id, fields })
  }
  if (!order) return after
  const places = new Map(order.map((id, place) => [id, place]))
  return after.toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0))
}

/** Builds a post from its own fields and its claims. */
function assembled({ fields }: Keyed, claims: ReadonlyMap<string, readonly Keyed[]>): Fields {
  const post: Record<string, unknown> = { ...noClaims, ...fields }
  for (const records of claims.values()) {
    const [first] = records
    const kind = first && kindOfClaim(first.id)
    if (!kind) continue
    const { field, isSingle } = claimKinds[kind]
    post[field] = isSingle ? first.fields : records.map((record) => record.fields)
  }
  return post
}

/**
 * The later document of a difference: deep-equal to the one that the difference was made from, whatever the order of fields
 * in an object.
 *
 * @param network the document of the difference's `from`.
 * @returns the later document, unchecked.
 */
export function applyDifference(network: Network, difference: Difference): object {
  const first = withLastingIds(network)
  const { schemaVersion, edition, open, licence, changes, orders } = difference
  const of = (list: ChangedList) => changes.filter((change) => change.list === list)
  const listAfter = (list: RecordList) =>
    applyToList(keyedRecords(first, list), of(list), orders[list]).map(({ fields }) => fields)
  const claimsBefore = new Map(first.posts.map((post) => [post.id, keyedClaims(post)]))
  const claimChanges = new Map<string, Change[]>()
  for (const change of of('claims')) {
    const group = `${postIdOfClaim(change.id)}.${kindOfClaim(change.id) ?? ''}`
    claimChanges.set(group, [...(claimChanges.get(group) ?? []), change])
  }
  const posts = applyToList(first.posts.map(ownFields), of('posts'), orders['posts']).map((post) => {
    const claims = claimKindNames.map((kind): [string, readonly Keyed[]] => {
      const before = [...(claimsBefore.get(post.id) ?? [])].find(([name]) => name === kind)?.[1] ?? []
      const group = `${post.id}.${kind}`
      return [kind, applyToList(before, claimChanges.get(group) ?? [], orders[group])]
    })
    return assembled(post, new Map(claims))
  })
  return {
    schemaVersion,
    edition,
    ...(open !== undefined && { open }),
    licence,
    sources: listAfter('sources'),
    regions: listAfter('regions'),
    threats: listAfter('threats'),
    cooperation: listAfter('cooperation'),
    posts,
    notCovered: listAfter('notCovered'),
    figures: listAfter('figures'),
    events: listAfter('events'),
  }
}
