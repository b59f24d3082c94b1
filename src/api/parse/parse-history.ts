import * as v from 'valibot'

import { differenceSchema, editionsSchema, withdrawnSchema } from '~/api/schema/changes.schema'
import type { Difference, ListedEdition, WithdrawnRecord } from '~/model/changes'

/** What was withdrawn, from `withdrawn.json`. Throws on anything that is no such file. */
export function parseWithdrawn(answer: unknown): readonly WithdrawnRecord[] {
  return v.parse(withdrawnSchema, answer).withdrawn
}

/** The editions, from `editions.json`, oldest first. Throws on anything that is no such file. */
export function parseEditions(answer: unknown): readonly ListedEdition[] {
  return v.parse(editionsSchema, answer).editions
}

/** What one edition changed, from `changes/<date>.json`. Throws on anything that is no such file. */
export function parseDifference(answer: unknown): Difference {
  return v.parse(differenceSchema, answer)
}
