import * as v from 'valibot'

import type { Cut } from '~/api/parse/broken-unit'
import { childOf } from '~/api/parse/prune'
import { partialDate } from '~/api/schema/fields.schema'

/**
 * Ages are counted from the edition. An answer without a usable one is as old as the newest date of its
 * sources: its data cannot be older. Undefined when no source has a date.
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
