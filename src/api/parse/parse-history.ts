import * as v from 'valibot'

import { editionsSchema, withdrawnSchema } from '~/api/schema/changes.schema'
import type { ListedEdition, WithdrawnRecord } from '~/model/changes'

/** What was withdrawn, from `withdrawn.json`. Throws on anything that is no such file. */
export function parseWithdrawn(answer: unknown): readonly WithdrawnRecord[] {
  return v.parse(withdrawnSchema, answer).withdrawn
}

/** The editions, from `editions.json`, oldest first. Throws on anything that is no such file. */
export function parseEditions(answer: unknown): readonly ListedEdition[] {
  return v.parse(editionsSchema, answer).editions
}
