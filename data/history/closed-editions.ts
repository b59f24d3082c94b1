import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import * as v from 'valibot'

import { childOf } from '../../src/api/parse/prune'
import { networkSchema } from '../../src/api/schema/network.schema'
import type { Network } from '../../src/model/network'
import { digestOf } from '../digest'
import type { Mistake } from '../mistake'

/** A closed edition. */
export interface ClosedEdition {
  /** `data/editions/<date>.json` */
  readonly file: string
  readonly date: string
  readonly digest: string
  readonly network: Network
}

/** File beside the documents with the digest of each by date, so that a change or a loss is noticed. */
export const digestsFile = 'digests.json'
const way = 'a closed edition never changes, take it back from the history'

/** Parses JSON; undefined if it is invalid. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Whether a document still has the content of its digest. */
export function isUntouched(document: object): boolean {
  const { digest, ...content } = { digest: undefined, ...document }
  return digest === digestOf(content)
}

function faultOf(name: string, document: unknown): string | undefined {
  if (typeof document !== 'object' || document === null) return 'is no longer JSON'
  if (`${String(childOf(document, 'edition'))}.json` !== name) return 'is not the edition of its name'
  if (!isUntouched(document)) return 'no longer has its digest'
  return v.is(networkSchema, document) ? undefined : 'is no longer a document of the schema'
}

/** Compares the documents of a folder with the recorded digests. Without the file of digests nothing can be compared. */
function digestMistakes(
  folder: string,
  closed: readonly ClosedEdition[],
  names: readonly string[],
): Mistake[] {
  const file = join(folder, digestsFile)
  if (!existsSync(file)) return []
  const kept = v.safeParse(v.record(v.string(), v.string()), parseJson(readFileSync(file, 'utf8')))
  if (!kept.success)
    return [{ file: `data/editions/${digestsFile}`, reason: `is no longer a list of digests: ${way}` }]
  const gone = Object.keys(kept.output)
    .filter((date) => !names.includes(`${date}.json`))
    .map((date) => ({ file: `data/editions/${date}.json`, reason: `is gone: ${way}` }))
  const others = closed
    .filter(({ date, digest }) => kept.output[date] !== digest)
    .map(({ date, digest, file: name }) => ({
      file: name,
      reason: `has the digest ${digest}, and in data/editions/${digestsFile} it is ${kept.output[date] ?? 'not listed'}: ${way}`,
    }))
  return [...gone, ...others]
}

/** Reads every closed edition of a folder, oldest first, and reports files that were changed. */
export function readClosedEditions(folder: string): {
  readonly closed: readonly ClosedEdition[]
  readonly mistakes: readonly Mistake[]
} {
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith('.json') && name !== digestsFile)
    : []
  const closed: ClosedEdition[] = []
  const mistakes: Mistake[] = []
  for (const name of names.toSorted()) {
    const file = `data/editions/${name}`
    const document = parseJson(readFileSync(join(folder, name), 'utf8'))
    const fault = faultOf(name, document)
    if (fault === undefined)
      closed.push({
        file,
        date: name.slice(0, -5),
        digest: String(childOf(document, 'digest')),
        network: v.parse(networkSchema, document),
      })
    else mistakes.push({ file, reason: `${fault}: ${way}` })
  }
  return { closed, mistakes: [...mistakes, ...digestMistakes(folder, closed, names)] }
}
