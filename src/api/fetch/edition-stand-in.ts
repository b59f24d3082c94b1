import * as v from 'valibot'

import type { Cut } from '~/api/parse/broken-unit'
import { childOf } from '~/api/parse/prune'
import { partialDate } from '~/api/schema/fields.schema'

/**
 * The edition of an answer without a usable one, since ages are counted from it: the newest date of its sources, as its
 * data cannot be older. Undefined when no source has a date.
 */
export function editionStandIn(document: unknown): Cut | undefined {
  const sources = childOf(document, 'sources')
  if (!Array.isArray(sources)) return undefined
  const newest = sources
    .flatMap((source: unknown) => ['published', 'modified', 'accessed'].map((key) => childOf(source, key)))
    .filter((date) => v.is(partialDate, date))
    .sort()
    .at(-1)
  return newest === undefined ? undefined : { path: ['edition'], standIn: { value: newest } }
}
