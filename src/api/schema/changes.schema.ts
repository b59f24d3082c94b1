import * as v from 'valibot'

import { changedLists, changeWays } from '~/model/changes'
import { textLanguages } from '~/model/claim'

import { licence, partialDate, text } from './fields.schema'
import { eventSchema, figureSchema } from './figure.schema'
import { schemaVersion } from './network.schema'
import { postSchema } from './post.schema'
import { sourceSchema } from './source.schema'

/** Id used by permalinks and citations: of a post, figure, source or event; of a claim, that of the post, the kind and the name. */
export const lastingName = v.pipe(
  v.string('not-an-id'),
  v.maxLength(300, 'too-long'),
  v.regex(/^[A-Za-z0-9]+(-[a-z0-9]+)*(\.[A-Za-z0-9]+(-[a-z0-9]+)*)*$/, 'not-an-id'),
)

const version = v.literal(schemaVersion, 'not-in-list')
const digest = v.pipe(v.string('not-text'), v.regex(/^[\w-]{16}$/, 'not-an-id'))
const path = v.pipe(v.string('not-text'), v.regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*\.json$/, 'not-an-id'))
const changedList = v.picklist(changedLists, 'not-in-list')
const fields = v.record(v.string('not-text'), v.unknown())
const names = v.array(lastingName, 'not-a-list')
const changed = { list: changedList, id: lastingName }

const changeSchema = v.variant(
  'how',
  [
    v.object({
      how: v.literal('added'),
      ...changed,
      at: v.pipe(v.number(), v.integer(), v.minValue(0)),
      after: fields,
    }),
    v.object({
      how: v.literal('withdrawn'),
      ...changed,
      before: fields,
      reason: v.exactOptional(text),
      now: v.exactOptional(lastingName),
    }),
    v.object({
      how: v.literal('changed'),
      ...changed,
      ways: v.array(v.picklist(changeWays, 'not-in-list'), 'not-a-list'),
      languages: v.exactOptional(v.array(v.picklist(textLanguages, 'not-in-list'), 'not-a-list')),
      before: fields,
      after: fields,
    }),
  ],
  'not-an-object',
)

/** `changes/<date>.json`: the changes of one edition. */
export const differenceSchema = v.object(
  {
    schemaVersion: version,
    from: partialDate,
    edition: partialDate,
    open: v.exactOptional(v.boolean('not-yes-or-no')),
    licence,
    changes: v.array(changeSchema, 'not-a-list'),
    orders: v.record(v.string('not-text'), names),
    documents: v.object({ from: digest, edition: digest }, 'not-an-object'),
    digest,
  },
  'not-an-object',
)

const changedIds = v.object(
  {
    posts: v.exactOptional(names),
    claims: v.exactOptional(names),
    figures: v.exactOptional(names),
    notCovered: v.exactOptional(names),
    events: v.exactOptional(names),
    sources: v.exactOptional(names),
    regions: v.exactOptional(names),
    threats: v.exactOptional(names),
    cooperation: v.exactOptional(names),
  },
  'not-an-object',
)

const listedEditionSchema = v.object(
  {
    edition: partialDate,
    open: v.boolean('not-yes-or-no'),
    digest,
    document: path,
    changes: v.exactOptional(path),
    added: changedIds,
    changed: changedIds,
    withdrawn: changedIds,
  },
  'not-an-object',
)

/** `editions.json`: every edition, oldest first. */
export const editionsSchema = v.object(
  { schemaVersion: version, editions: v.array(listedEditionSchema, 'not-a-list') },
  'not-an-object',
)

const withdrawnRecordSchema = v.object(
  {
    id: lastingName,
    edition: partialDate,
    last: partialDate,
    reason: text,
    now: v.exactOptional(lastingName),
    post: v.exactOptional(postSchema),
    figure: v.exactOptional(figureSchema),
    event: v.exactOptional(eventSchema),
    sources: v.array(sourceSchema, 'not-a-list'),
  },
  'not-an-object',
)

/** `withdrawn.json`: records of earlier editions that the present one lacks. */
export const withdrawnSchema = v.object(
  { schemaVersion: version, withdrawn: v.array(withdrawnRecordSchema, 'not-a-list') },
  'not-an-object',
)
