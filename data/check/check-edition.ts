import { isDeepStrictEqual } from 'node:util'

import type { Path } from '../../src/api/parse/problem'
import { childOf } from '../../src/api/parse/prune'
import type { Network } from '../../src/model/network'
import type { ClosedEdition } from '../history/closed-editions'
import type { Breach } from './editorial-rules'

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** The path of the first difference between two values, outermost first; undefined if there is none. */
function firstDifference(now: unknown, then: unknown, path: Path = []): Path | undefined {
  if (isDeepStrictEqual(now, then)) return undefined
  if (!isObject(now) || !isObject(then)) return path
  for (const key of new Set([...Object.keys(now), ...Object.keys(then)])) {
    const step = Array.isArray(now) ? Number(key) : key
    const found = firstDifference(childOf(now, step), childOf(then, step), [...path, step])
    if (found) return found
  }
  return path
}

/** Key of a record: its id, or its index if it has none. */
function recordKey(record: unknown, index: number): string {
  const id = childOf(record, 'id')
  return typeof id === 'string' ? id : String(index)
}

function* differencesIn(list: string, now: readonly unknown[], then: readonly unknown[]): Generator<Path> {
  const before = new Map(then.map((record, index) => [recordKey(record, index), record]))
  for (const [index, record] of now.entries()) {
    const difference = firstDifference(record, before.get(recordKey(record, index)), [list, index])
    if (difference) yield difference
  }
  // The loss of a record with an id is reported by checkNames.
  if (list === 'notCovered' && now.length < then.length) yield [list]
}

/** The places where a document differs from a closed one: the first one per record. */
function* differences(now: Network, then: Network): Generator<Path> {
  for (const [part, value] of Object.entries(now)) {
    const was = childOf(then, part)
    if (Array.isArray(value) && Array.isArray(was)) yield* differencesIn(part, value, was)
    else if (value !== was) yield [part]
  }
}

/**
 * Checks the present edition: an open one must be later than all closed ones; a closed one must be stored in `editions/`
 * and be unchanged since.
 *
 * @returns each breach at its path in the document.
 */
export function* editionBreaches(network: Network, closed: readonly ClosedEdition[]): Generator<Breach> {
  const { edition, open = false } = network
  const later = closed.find(({ date }) => date > edition)
  if (later) yield { path: ['edition'], reason: `"${edition}" is before the closed edition of ${later.date}` }
  const kept = closed.find(({ date }) => date === edition)
  if (open && kept) {
    const reason = `is true, but the edition is closed, in ${kept.file}: open the next (npm run edition -- open <date>)`
    yield { path: ['open'], reason }
  }
  if (open) return
  if (!kept) {
    const reason = `is false, but there is no data/editions/${edition}.json: close the edition by npm run edition -- close`
    yield { path: ['open'], reason }
    return
  }
  for (const path of differences(network, kept.network)) {
    const reason = `is not what it was when the edition of ${edition} was closed: open the next before you change it (npm run edition -- open <date>)`
    yield { path, reason }
  }
}
