import type { PartialDate, Text } from './claim'
import type { Figure } from './figure'
import type { Network, NetworkEvent } from './network'
import type { Post } from './post'
import type { Source } from './source'

/** The lists of the document that two editions are compared in. `claims` stands for the claims of all posts. */
export const changedLists = [
  'posts',
  'claims',
  'figures',
  'notCovered',
  'events',
  'sources',
  'regions',
  'threats',
  'cooperation',
] as const
export type ChangedList = (typeof changedLists)[number]

/** How a record was changed. `corrected`: any other way, such as another number or place. */
export const changeWays = ['reworded', 're-sourced', 're-dated', 're-tagged', 'corrected'] as const
export type ChangeWay = (typeof changeWays)[number]

/** Fields of a record of the document, as JSON holds them. */
export type Fields = Readonly<Record<string, unknown>>

interface ChangeOf<How extends string> {
  readonly how: How
  readonly list: ChangedList
  /** Permanent id: that of the record; of a claim, that of its post, its kind and its name (`ml-bamako.threat.terrorism`). */
  readonly id: string
}

export interface Addition extends ChangeOf<'added'> {
  /** Index in its list in the later edition, from 0. */
  readonly at: number
  readonly after: Fields
}

export interface Withdrawal extends ChangeOf<'withdrawn'> {
  readonly before: Fields
  readonly reason?: Text
  /** Permanent id of the record that replaces it. */
  readonly now?: string
}

/** Holds only the fields that differ. A field that is on one side alone is absent on the other. */
export interface Alteration extends ChangeOf<'changed'> {
  readonly ways: readonly ChangeWay[]
  /** Languages in which a text was reworded. */
  readonly languages?: readonly (keyof Text)[]
  readonly before: Fields
  readonly after: Fields
}

export type Change = Addition | Withdrawal | Alteration

/** The steps that turn one edition into a later one. */
export interface Difference {
  readonly schemaVersion: 1
  readonly from: PartialDate
  readonly edition: PartialDate
  /** The value of the later edition. */
  readonly open?: boolean
  readonly licence: string
  readonly changes: readonly Change[]
  /** The ids of a list (`sources`, `ml-bamako.threat`) in their new order, where the changes alone do not give it. */
  readonly orders: Readonly<Record<string, readonly string[]>>
}

/** Two consecutive editions, and the difference between them. */
export interface ToldEdition {
  readonly before: Network
  readonly after: Network
  readonly difference: Difference
}

/** The changes of an edition: ids, by the list that holds them. */
export type ChangedIds = Readonly<Partial<Record<ChangedList, readonly string[]>>>

/** One row of the list of editions, with the ids of its changes. */
export interface ListedEdition {
  readonly edition: PartialDate
  readonly open: boolean
  /** Digest of its document, which carries the same value. */
  readonly digest: string
  /** Path, relative to the list of editions. */
  readonly document: string
  /** Path of its difference, relative to the list of editions. Absent: the first edition. */
  readonly changes?: string
  readonly added: ChangedIds
  readonly changed: ChangedIds
  readonly withdrawn: ChangedIds
}

/** A record that an edition still held and the next no longer does, with its last wording. */
export interface WithdrawnRecord {
  readonly id: string
  /** First edition without it. */
  readonly edition: PartialDate
  /** Last edition with it. */
  readonly last: PartialDate
  readonly reason: Text
  /** Permanent id of the record that replaces it. */
  readonly now?: string
  /** Of a claim only: its post, holding that claim alone. */
  readonly post?: Post
  readonly figure?: Figure
  readonly event?: NetworkEvent
  /** The sources that it cited; of a source, the source itself. */
  readonly sources: readonly Source[]
}
