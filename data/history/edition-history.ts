import * as v from 'valibot'

import { postSchema } from '../../src/api/schema/post.schema'
import type {
  Change,
  ChangedIds,
  Difference,
  ListedEdition,
  ToldEdition,
  WithdrawnRecord,
} from '../../src/model/changes'
import { claimKinds } from '../../src/model/claim-kinds'
import {
  claimsOf,
  type PostClaim,
  postIdOfClaim,
  sourcesOfClaim,
  sourcesOfPost,
} from '../../src/model/claims'
import type { Network } from '../../src/model/network'
import { noClaims, type Post } from '../../src/model/post'
import { applyDifference } from '../../src/rules/editions/apply-difference'
import { isSame } from '../../src/rules/editions/change-ways'
import { differenceOf } from '../../src/rules/editions/difference'
import { ownFields, withLastingIds } from '../../src/rules/editions/keyed-records'
import type { CompiledData } from '../compile'
import { digestOf } from '../digest'
import type { Withdrawn } from '../file-schemas'
import type { ClosedEdition } from './closed-editions'
import type { PublishedDifference } from './kept-changes'

/** All editions, the difference of each from the previous one, and the withdrawn records. */
export interface EditionHistory {
  readonly editions: readonly ListedEdition[]
  readonly differences: readonly PublishedDifference[]
  readonly withdrawn: readonly WithdrawnRecord[]
}

type Dated = Pick<ClosedEdition, 'date' | 'digest' | 'network'>

function withReason(change: Change, withdrawn: readonly Withdrawn[]): Change {
  const declared = change.how === 'withdrawn' && withdrawn.find(({ id }) => id === change.id)
  if (!declared) return change
  return { ...change, reason: declared.reason, ...(declared.now !== undefined && { now: declared.now }) }
}

/**
 * The difference between consecutive editions, as it is published.
 *
 * @throws Error if applying it to the earlier document would not give the later one: nothing is published then.
 */
export function publishedDifference(
  before: Dated,
  after: Dated,
  withdrawn: readonly Withdrawn[],
): PublishedDifference {
  const plain = differenceOf(before.network, after.network)
  if (!isSame(applyDifference(before.network, plain), after.network)) {
    throw new Error(
      `The difference from ${before.date} to ${after.date} does not lead from one to the other.`,
    )
  }
  const changes = plain.changes.map((change) => withReason(change, withdrawn))
  const content = { ...plain, changes, documents: { from: before.digest, edition: after.digest } }
  return { ...content, digest: digestOf(content) }
}

function idsBy(difference: Difference | undefined, how: Change['how']): ChangedIds {
  const changes = difference?.changes.filter((change) => change.how === how) ?? []
  const lists = new Set(changes.map(({ list }) => list))
  return Object.fromEntries(
    [...lists].map((list) => [list, changes.filter((change) => change.list === list).map(({ id }) => id)]),
  )
}

function listed(edition: Dated, isOpen: boolean, difference: PublishedDifference | undefined): ListedEdition {
  const { date, digest } = edition
  return {
    edition: date,
    open: isOpen,
    digest,
    document: isOpen ? 'network.json' : `editions/${date}.json`,
    ...(difference && { changes: `changes/${date}.json` }),
    added: idsBy(difference, 'added'),
    changed: idsBy(difference, 'changed'),
    withdrawn: idsBy(difference, 'withdrawn'),
  }
}

/** A post reduced to one claim. */
function postWith(post: Post, { kind, claim }: PostClaim): Post {
  const { field, isSingle } = claimKinds[kind]
  const bare = { ...ownFields(post).fields, ...noClaims }
  return v.parse(postSchema, { ...bare, [field]: isSingle ? claim : [claim] })
}

type Said = Pick<WithdrawnRecord, 'post' | 'figure' | 'event' | 'sources'>

/** The record that the last edition with an id had under it: a post, a claim, a figure, an event, or a source. */
function saidUnder(id: string, network: Network): Said {
  const cited = (ids: readonly string[]) => ({
    sources: network.sources.filter((source) => ids.includes(source.id)),
  })
  const post = withLastingIds(network).posts.find((one) => one.id === postIdOfClaim(id))
  if (post?.id === id) return { post, ...cited(sourcesOfPost(post)) }
  const claim = post && claimsOf(post).find((one) => one.id === id)
  if (claim) return { post: postWith(post, claim), ...cited(sourcesOfClaim(claim)) }
  const figure = network.figures.find((one) => one.id === id)
  if (figure) return { figure, ...cited([figure.source]) }
  const event = network.events.find((one) => one.id === id)
  return event ? { event, ...cited([event.source]) } : cited([id])
}

/** The permanent ids in an edition of records that can be withdrawn. */
function namesIn(network: Network): ReadonlySet<string> {
  const claims = withLastingIds(network).posts.flatMap((post) => claimsOf(post))
  return new Set(
    [network.posts, claims, network.figures, network.events, network.sources].flatMap((list) =>
      list.map(({ id }) => id),
    ),
  )
}

function withdrawnRecords(
  closed: readonly ClosedEdition[],
  withdrawn: readonly Withdrawn[],
): WithdrawnRecord[] {
  const named = closed.map((edition) => ({ ...edition, names: namesIn(edition.network) }))
  return withdrawn.flatMap((declared) => {
    const last = named.findLast(({ names }) => names.has(declared.id))
    return last ? [{ ...declared, last: last.date, ...saidUnder(declared.id, last.network) }] : []
  })
}

/** All editions up to the present one, the differences between them, and the withdrawn records. */
export function editionHistory({ network, closed, withdrawn, keptChanges }: CompiledData): EditionHistory {
  const present = { date: network.edition, digest: digestOf(network), network }
  const all: readonly Dated[] = network.open ? [...closed, present] : closed
  const differences = all.slice(1).map((edition, index) => {
    const before = all[index] ?? edition
    return keptChanges.get(edition.date) ?? publishedDifference(before, edition, withdrawn)
  })
  const editions = all.map((edition, index) =>
    listed(edition, edition === present, index === 0 ? undefined : differences[index - 1]),
  )
  return { editions, differences, withdrawn: withdrawnRecords(closed, withdrawn) }
}

/** The data of the page of changes: the differences, newest first, each with both documents. */
export function toldEditions(
  { network, closed }: CompiledData,
  { differences }: EditionHistory,
): { readonly editions: readonly ToldEdition[]; readonly first: string } {
  const networks = [...closed.map((edition) => edition.network), ...(network.open ? [network] : [])]
  const byDate = new Map(networks.map((one) => [one.edition, withLastingIds(one)]))
  const editions = differences.flatMap((difference) => {
    const [before, after] = [byDate.get(difference.from), byDate.get(difference.edition)]
    return before && after ? [{ before, after, difference }] : []
  })
  return { editions: editions.toReversed(), first: networks[0]?.edition ?? network.edition }
}
