import type { Change, ChangedList, Difference, Fields } from '~/model/changes'
import { changedLists } from '~/model/changes'
import type { ClaimKind } from '~/model/claim-kinds'
import type { Network } from '~/model/network'
import type { Post } from '~/model/post'

import { isSame, waysOf } from './change-ways'
import { type Keyed, keyedClaims, keyedRecords, ownFields, withLastingIds } from './keyed-records'

/** The fields that `other` lacks or has with another value. */
function differing(fields: Fields, other: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([key, value]) => !(key in other) || !isSame(value, other[key])),
  )
}

function changeOf(list: ChangedList, then: Keyed, now: Keyed): Change | undefined {
  const { id } = now
  const [before, after] = [differing(then.fields, now.fields), differing(now.fields, then.fields)]
  if (Object.keys(before).length + Object.keys(after).length === 0) return undefined
  return { how: 'changed', list, id, ...waysOf(before, after), before, after }
}

interface Compared {
  readonly changes: readonly Change[]
  readonly order?: readonly string[]
}

function compareRecords(list: ChangedList, before: readonly Keyed[], after: readonly Keyed[]): Compared {
  const then = new Map(before.map((record) => [record.id, record]))
  const now = new Set(after.map(({ id }) => id))
  const changes: Change[] = before
    .filter(({ id }) => !now.has(id))
    .map(({ id, fields }) => ({ how: 'withdrawn', list, id, before: fields }))
  for (const [at, record] of after.entries()) {
    const was = then.get(record.id)
    const change: Change | undefined = was
      ? changeOf(list, was, record)
      : { how: 'added', list, id: record.id, at, after: record.fields }
    if (change) changes.push(change)
  }
  const kept = before.filter(({ id }) => now.has(id)).map(({ id }) => id)
  const isInOrder = isSame(
    kept,
    after.filter(({ id }) => then.has(id)).map(({ id }) => id),
  )
  return { changes, ...(!isInOrder && { order: after.map(({ id }) => id) }) }
}

function* claimLists(
  before: Post | undefined,
  after: Post | undefined,
): Generator<[ClaimKind, readonly Keyed[], readonly Keyed[]]> {
  const [then, now] = [before && keyedClaims(before), after && keyedClaims(after)]
  const kinds = new Set([...(then?.keys() ?? []), ...(now?.keys() ?? [])])
  for (const kind of kinds) yield [kind, then?.get(kind) ?? [], now?.get(kind) ?? []]
}

/**
 * The difference between two documents: records and claims are matched by permanent id; added ones come with their index,
 * withdrawn ones with their fields, changed ones with the fields that differ. Applied by `applyDifference`.
 *
 * @param first the earlier document; claims of the first edition, which had no ids, are matched by those given later.
 */
export function differenceOf(first: Network, second: Network): Difference {
  const [before, after] = [withLastingIds(first), withLastingIds(second)]
  const changes: Change[] = []
  const orders: Record<string, readonly string[]> = {}
  const compare = (name: string, list: ChangedList, then: readonly Keyed[], now: readonly Keyed[]) => {
    const { changes: found, order } = compareRecords(list, then, now)
    changes.push(...found)
    if (order) orders[name] = order
  }
  for (const list of changedLists) {
    if (list === 'posts') compare(list, list, before.posts.map(ownFields), after.posts.map(ownFields))
    else if (list !== 'claims') compare(list, list, keyedRecords(before, list), keyedRecords(after, list))
    else {
      const posts = new Map([...before.posts, ...after.posts].map(({ id }) => [id, id]))
      const [then, now] = [before, after].map(
        (network) => new Map(network.posts.map((post) => [post.id, post])),
      )
      for (const id of posts.keys()) {
        for (const [kind, was, is] of claimLists(then?.get(id), now?.get(id))) {
          compare(`${id}.${kind}`, list, was, is)
        }
      }
    }
  }
  const { edition, open, licence } = after
  return {
    schemaVersion: 1,
    from: before.edition,
    edition,
    ...(open !== undefined && { open }),
    licence,
    changes,
    orders,
  }
}
