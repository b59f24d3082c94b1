import * as v from 'valibot'

import { figureUnits, metricNames } from '~/model/figure'

import { count, countryCode, identifier, identifiers, partialDate, text, whenEntries } from './fields.schema'

export const figureSchema = v.object(
  {
    id: identifier,
    metric: v.picklist(metricNames, 'not-in-list'),
    value: count,
    qualifier: v.picklist(['exact', 'more-than', 'nearly', 'about'], 'not-in-list'),
    unit: v.picklist(figureUnits, 'not-in-list'),
    date: v.nullable(partialDate),
    dateKind: v.picklist(['published', 'modified', 'as-of', 'undated'], 'not-in-list'),
    notBefore: v.exactOptional(partialDate),
    notAfter: v.exactOptional(partialDate),
    source: identifier,
    alsoIn: v.exactOptional(identifiers),
    echoOf: v.exactOptional(identifier),
    echoNote: v.exactOptional(text),
    caveat: v.exactOptional(text),
  },
  'not-an-object',
)

export const notCoveredSchema = v.object(
  { country: countryCode, text, ...whenEntries, source: identifier },
  'not-an-object',
)

export const eventSchema = v.object(
  { id: identifier, ...whenEntries, text, source: identifier },
  'not-an-object',
)
