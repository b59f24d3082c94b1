import * as v from 'valibot'

import { differenceSchema, editionsSchema, withdrawnSchema } from '~/api/schema/changes.schema'
import type { Difference, ListedEdition, WithdrawnRecord } from '~/model/changes'

/** Parses `withdrawn.json`. Throws a ValiError if it does not match the schema. */
export function parseWithdrawn(answer: unknown): readonly WithdrawnRecord[] {
  return v.parse(withdrawnSchema, answer).withdrawn
}

/** Parses `editions.json`: the editions, oldest first. Throws a ValiError if it does not match the schema. */
export function parseEditions(answer: unknown): readonly ListedEdition[] {
  return v.parse(editionsSchema, answer).editions
}

/** Parses `changes/<date>.json`. Throws a ValiError if it does not match the schema. */
export function parseDifference(answer: unknown): Difference {
  return v.parse(differenceSchema, answer)
}
