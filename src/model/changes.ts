import type { PartialDate, Text } from './claim'
import type { Figure } from './figure'
import type { Network, NetworkEvent } from './network'
import type { Post } from './post'
import type { Source } from './source'

/** The lists of the document that editions are compared in; the claims of all posts are one more. */
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

/** In what respect a record was changed; `corrected` is whatever is none of the others, such as a number or a place. */
export const changeWays = ['reworded', 're-sourced', 're-dated', 're-tagged', 'corrected'] as const
export type ChangeWay = (typeof changeWays)[number]

/** Fields of a record of the document, as JSON holds them. */
export type Fields = Readonly<Record<string, unknown>>

interface ChangeOf<How extends string> {
  readonly how: How
  readonly list: ChangedList
  /** Its lasting id: that of the record, for a claim with its post and kind (`ml-bamako.threat.terrorism`). */
  readonly id: string
}

export interface Addition extends ChangeOf<'added'> {
  /** Its place in its list, counted from 0, in the later edition. */
  readonly at: number
  readonly after: Fields
}

export interface Withdrawal extends ChangeOf<'withdrawn'> {
  readonly before: Fields
  readonly reason?: Text
  /** The lasting id of what says it now. */
  readonly now?: string
}

/** Only the fields that differ; one that stands on one side alone was left out on the other. */
export interface Alteration extends ChangeOf<'changed'> {
  readonly ways: readonly ChangeWay[]
  /** The languages that a text was reworded in. */
  readonly languages?: readonly (keyof Text)[]
  readonly before: Fields
  readonly after: Fields
}

export type Change = Addition | Withdrawal | Alteration

/** All that has to be done to one edition to have a later one. */
export interface Difference {
  readonly schemaVersion: 1
  readonly from: PartialDate
  readonly edition: PartialDate
  /** As the later edition says it. */
  readonly open?: boolean
  readonly licence: string
  readonly changes: readonly Change[]
  /** The ids of a list (`sources`, `ml-bamako.threat`) in their new order, where the changes alone do not give it. */
  readonly orders: Readonly<Record<string, readonly string[]>>
}

/** Two editions that follow each other, and what changed between them. */
export interface ToldEdition {
  readonly before: Network
  readonly after: Network
  readonly difference: Difference
}

/** What an edition changed: ids by the list that they stand in. */
export type ChangedIds = Readonly<Partial<Record<ChangedList, readonly string[]>>>

/** One edition among all, and what changed with it. */
export interface ListedEdition {
  readonly edition: PartialDate
  readonly open: boolean
  /** Of its document, which bears it as well. */
  readonly digest: string
  /** Paths from the list of editions. */
  readonly document: string
  /** None for the first. */
  readonly changes?: string
  readonly added: ChangedIds
  readonly changed: ChangedIds
  readonly withdrawn: ChangedIds
}

/** Something that an edition said and the next no longer does, with the words that it had. */
export interface WithdrawnRecord {
  readonly id: string
  /** The edition that it is gone since. */
  readonly edition: PartialDate
  /** The last that had it. */
  readonly last: PartialDate
  readonly reason: Text
  /** The lasting id of what says it now. */
  readonly now?: string
  /** Of a claim: its post with that claim alone. */
  readonly post?: Post
  readonly figure?: Figure
  readonly event?: NetworkEvent
  /** What it cited, or the source itself. */
  readonly sources: readonly Source[]
}
