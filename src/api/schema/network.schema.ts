import * as v from 'valibot'

import { licence, partialDate } from './fields.schema'
import { eventSchema, figureSchema, notCoveredSchema } from './figure.schema'
import { postSchema } from './post.schema'
import { sourceSchema, termSchema } from './source.schema'

/** The version of the document that this code reads. */
export const schemaVersion = 1

/**
 * The document of the endpoint. Unknown fields are accepted and dropped from the result, whose type is `Network`.
 * References between records are checked in references.ts.
 */
export const networkSchema = v.object(
  {
    schemaVersion: v.literal(schemaVersion, 'not-in-list'),
    edition: partialDate,
    open: v.exactOptional(v.boolean('not-yes-or-no')),
    licence,
    sources: v.array(sourceSchema, 'not-a-list'),
    regions: v.array(termSchema, 'not-a-list'),
    threats: v.array(termSchema, 'not-a-list'),
    cooperation: v.array(termSchema, 'not-a-list'),
    posts: v.array(postSchema, 'not-a-list'),
    notCovered: v.array(notCoveredSchema, 'not-a-list'),
    figures: v.array(figureSchema, 'not-a-list'),
    events: v.array(eventSchema, 'not-a-list'),
  },
  'not-an-object',
)
