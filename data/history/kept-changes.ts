import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import * as v from 'valibot'

import { differenceSchema } from '../../src/api/schema/changes.schema'
import type { Difference } from '../../src/model/changes'
import { applyDifference } from '../../src/rules/editions/apply-difference'
import { isSame } from '../../src/rules/editions/change-ways'
import type { Mistake } from '../mistake'
import { type ClosedEdition, isUntouched, parseJson } from './closed-editions'

/** A difference as published: with the digests of both documents, and its own. */
export interface PublishedDifference extends Difference {
  readonly documents: { readonly from: string; readonly edition: string }
  readonly digest: string
}

interface KeptChanges {
  readonly changes: ReadonlyMap<string, PublishedDifference>
  readonly mistakes: readonly Mistake[]
}

export const noKeptChanges: KeptChanges = { changes: new Map(), mistakes: [] }

function faultOf(
  kept: PublishedDifference,
  before: ClosedEdition | undefined,
  after: ClosedEdition,
): string | undefined {
  if (kept.from !== before?.date || kept.edition !== after.date) {
    return `does not tell what changed from ${before?.date ?? 'no edition'} to ${after.date}`
  }
  return isSame(applyDifference(before.network, kept), after.network)
    ? undefined
    : `does not lead from the edition of ${kept.from} to that of ${kept.edition}`
}

/**
 * Reads the differences stored when editions were closed, in `changes/` below the folder of editions, and reports those
 * that were changed since.
 */
export function readKeptChanges(editions: string, closed: readonly ClosedEdition[]): KeptChanges {
  const folder = join(editions, 'changes')
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []
  const changes = new Map<string, PublishedDifference>()
  const mistakes: Mistake[] = []
  for (const name of names.toSorted()) {
    const document = parseJson(readFileSync(join(folder, name), 'utf8'))
    const index = closed.findIndex(({ date }) => `${date}.json` === name)
    const after = closed[index]
    const report = (fault: string) =>
      mistakes.push({
        file: `data/editions/changes/${name}`,
        reason: `${fault}: what a closed edition changed stays as it is, take it back from the history`,
      })
    const parsed = v.safeParse(differenceSchema, document)
    if (after === undefined) report('is of no closed edition')
    else if (!parsed.success) report('is no longer a difference of the schema')
    else if (typeof document === 'object' && document !== null && !isUntouched(document)) {
      report('no longer has its digest')
    } else {
      const fault = faultOf(parsed.output, closed[index - 1], after)
      if (fault === undefined) changes.set(after.date, parsed.output)
      else report(fault)
    }
  }
  return { changes, mistakes }
}
