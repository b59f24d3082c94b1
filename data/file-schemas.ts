import * as v from 'valibot'

import { lastingName } from '../src/api/schema/changes.schema'
import { partialDate, text, webAddress } from '../src/api/schema/fields.schema'
import { eventSchema, figureSchema, notCoveredSchema } from '../src/api/schema/figure.schema'
import { schemaVersion } from '../src/api/schema/network.schema'
import * as post from '../src/api/schema/post.schema'
import { sourceSchema, termSchema } from '../src/api/schema/source.schema'

const schemaAddress = { $schema: v.exactOptional(v.string('not-text')) }

/** `network.json`: the fields of the edition. */
export const editionFileSchema = v.object(
  {
    ...schemaAddress,
    schemaVersion: v.literal(schemaVersion, 'not-in-list'),
    edition: partialDate,
    open: v.boolean('not-yes-or-no'),
    licence: v.pipe(v.string('not-text'), v.regex(/\S/, 'blank'), v.maxLength(200, 'too-long')),
  },
  'not-an-object',
)

// A claim without a name of its own could be cited by its index only, which changes with the next edit. A name that is a
// number would be read as such an index.
const named = {
  id: v.pipe(
    v.string('not-an-id'),
    v.maxLength(100, 'too-long'),
    v.regex(/^(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/, 'not-an-id'),
  ),
}
export const staffInFileSchema = v.object({ ...post.staffSchema.entries, ...named }, 'not-an-object')
export const officeInFileSchema = v.object({ ...post.officeSchema.entries, ...named }, 'not-an-object')
export const partnerInFileSchema = v.object({ ...post.partnerSchema.entries, ...named }, 'not-an-object')
export const caveatInFileSchema = v.object({ ...post.caveatSchema.entries, ...named }, 'not-an-object')

/** A post as written in its file. */
export const postInFileSchema = v.object(
  {
    ...v.omit(post.postSchema, ['id']).entries,
    staff: v.exactOptional(v.array(staffInFileSchema, 'not-a-list')),
    offices: v.exactOptional(v.array(officeInFileSchema, 'not-a-list')),
    partners: v.array(partnerInFileSchema, 'not-a-list'),
    caveats: v.exactOptional(v.array(caveatInFileSchema, 'not-a-list')),
  },
  'not-an-object',
)

/** `posts/<id>.json`: a post, whose id is the name of the file, and sources that go with it. */
export const postFileSchema = v.object(
  { ...schemaAddress, sources: v.array(sourceSchema, 'not-a-list'), post: postInFileSchema },
  'not-an-object',
)

export const sourcesFileSchema = v.object(
  { ...schemaAddress, sources: v.array(sourceSchema, 'not-a-list') },
  'not-an-object',
)

/** `regions.json`, `threats.json`, `cooperation.json`. */
export const termsFileSchema = v.object(
  { ...schemaAddress, terms: v.array(termSchema, 'not-a-list') },
  'not-an-object',
)

export const figuresFileSchema = v.object(
  { ...schemaAddress, figures: v.array(figureSchema, 'not-a-list') },
  'not-an-object',
)

export const eventsFileSchema = v.object(
  { ...schemaAddress, events: v.array(eventSchema, 'not-a-list') },
  'not-an-object',
)

export const notCoveredFileSchema = v.object(
  { ...schemaAddress, notCovered: v.array(notCoveredSchema, 'not-a-list') },
  'not-an-object',
)

const withdrawnSchema = v.object(
  { id: lastingName, edition: partialDate, reason: text, now: v.exactOptional(lastingName) },
  'not-an-object',
)

export const withdrawnFileSchema = v.object(
  { ...schemaAddress, withdrawn: v.array(withdrawnSchema, 'not-a-list') },
  'not-an-object',
)

/** A record that an earlier edition held and this one does not, with the first edition without it and the reason. */
export type Withdrawn = v.InferOutput<typeof withdrawnSchema>

const short = v.pipe(v.string('not-text'), v.maxLength(200, 'too-long'))

const watchedPageSchema = v.object(
  {
    url: webAddress,
    digest: v.exactOptional(short),
    // Dates that the page states, which may lie after the edition.
    dates: v.array(v.pipe(short, v.regex(/^\d{4}(-\d\d){0,2}$/, 'not-a-date')), 'not-a-list'),
    etag: v.exactOptional(short),
    lastModified: v.exactOptional(short),
  },
  'not-an-object',
)

/** `watch.json`: the results of `npm run watch-sources` for each page, sorted by address. */
export const watchFileSchema = v.object(
  { ...schemaAddress, pages: v.array(watchedPageSchema, 'not-a-list') },
  'not-an-object',
)

/** A page as last seen: the dates that it states, and the values for a conditional request. */
export type WatchedPage = Readonly<v.InferOutput<typeof watchedPageSchema>>
