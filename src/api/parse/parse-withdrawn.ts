import * as v from 'valibot'

import { withdrawnSchema } from '~/api/schema/changes.schema'
import type { WithdrawnRecord } from '~/model/changes'

/** What was withdrawn, from `withdrawn.json`. Throws on anything that is no such file. */
export function parseWithdrawn(answer: unknown): readonly WithdrawnRecord[] {
  return v.parse(withdrawnSchema, answer).withdrawn
}
