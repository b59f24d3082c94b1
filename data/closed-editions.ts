import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import * as v from 'valibot'

import { childOf } from '../src/api/parse/prune'
import { networkSchema } from '../src/api/schema/network.schema'
import type { Network } from '../src/model/network'
import { digestOf } from './emit'
import type { Mistake } from './mistake'

/** An edition as it was when it was closed. */
export interface ClosedEdition {
  /** `data/editions/<date>.json` */
  readonly file: string
  readonly date: string
  readonly network: Network
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Whether a document still has the content that its digest was made of. */
function isUntouched(document: object): boolean {
  const { digest, ...content } = { digest: undefined, ...document }
  return digest === digestOf(content)
}

function faultOf(name: string, document: unknown): string | undefined {
  if (typeof document !== 'object' || document === null) return 'is no longer JSON'
  if (`${String(childOf(document, 'edition'))}.json` !== name) return 'is not the edition of its name'
  if (!isUntouched(document)) return 'no longer has its digest'
  return v.is(networkSchema, document) ? undefined : 'is no longer a document of the schema'
}

/** Every closed edition of the folder of editions, oldest first, and the files that are not what they were. */
export function readClosedEditions(folder: string): {
  readonly closed: readonly ClosedEdition[]
  readonly mistakes: readonly Mistake[]
} {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []
  const closed: ClosedEdition[] = []
  const mistakes: Mistake[] = []
  for (const name of names.toSorted()) {
    const file = `data/editions/${name}`
    const document = parseJson(readFileSync(join(folder, name), 'utf8'))
    const fault = faultOf(name, document)
    if (fault === undefined)
      closed.push({ file, date: name.slice(0, -5), network: v.parse(networkSchema, document) })
    else
      mistakes.push({
        file,
        reason: `${fault}: a closed edition never changes, take it back from the history`,
      })
  }
  return { closed, mistakes }
}
