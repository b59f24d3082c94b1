import * as v from 'valibot'

import { NetworkAnswerError } from '~/api/fetch/network-answer-error'
import { partialDate } from '~/api/schema/fields.schema'
import { networkSchema } from '~/api/schema/network.schema'
import { findLinkFaults } from '~/api/schema/references'
import type { Network } from '~/model/network'

import { type Cut, findBrokenUnit } from './broken-unit'
import { faultOfIssue } from './issue-fault'
import { type Fault, formatPath, type Path } from './problem'
import { childOf, type Origins, originalPath, prune } from './prune'

/** A fault and the part that was left out for it; both paths are those of the document as received. */
export interface SiftedFault extends Fault {
  readonly unit: Path
}

export interface Sifted {
  readonly network: Network
  readonly faults: readonly SiftedFault[]
}

/** Adds a region for each id that the vocabulary lacks, so that its posts stay; the id is its label. */
function withRegionStandIns(network: Network): Network {
  const known = new Set(network.regions.map((region) => region.id))
  const unknown = new Set(network.posts.map((post) => post.region).filter((region) => !known.has(region)))
  if (unknown.size === 0) return network
  const standIns = [...unknown].map((id) => {
    const words = { fr: id, en: id }
    return { id, label: words, definition: words }
  })
  return { ...network, regions: [...network.regions, ...standIns] }
}

/**
 * The edition of an answer without a usable one, since ages are counted from it: the newest date of its sources, as its
 * data cannot be older. Undefined when no source has a date.
 */
function editionStandIn(document: unknown): Cut | undefined {
  const sources = childOf(document, 'sources')
  if (!Array.isArray(sources)) return undefined
  const newest = sources
    .flatMap((source: unknown) => ['published', 'modified', 'accessed'].map((key) => childOf(source, key)))
    .filter((date) => v.is(partialDate, date))
    .sort()
    .at(-1)
  return newest === undefined ? undefined : { path: ['edition'], standIn: { value: newest } }
}

function cutFor(path: Path, document: unknown): Cut {
  const cut = path[0] === 'edition' ? editionStandIn(document) : findBrokenUnit(path)
  if (cut) return cut
  const part = formatPath(path)
  throw new NetworkAnswerError('missing-parts', `The document lacks a usable "${part}"`, { parts: [part] })
}

/**
 * Leaves out broken parts of a document, as small as possible, until the rest is consistent.
 *
 * @param received an object of version 1 with lists of posts and sources; it is not changed.
 * @returns the valid part, and every fault in the order of discovery; a part may have several.
 * @throws NetworkAnswerError when a required part is broken.
 */
export function siftDocument(received: unknown): Sifted {
  const origins: Origins = new WeakMap()
  const faults: SiftedFault[] = []
  let document = received
  for (;;) {
    // The first fault of a text is enough: a text that is too long is not checked any further.
    const result = v.safeParse(networkSchema, document, { abortPipeEarly: true })
    const found = result.success ? findLinkFaults(result.output) : result.issues.map(faultOfIssue)
    const original = (path: Path) => originalPath(document, path, origins)
    const broken = found.filter(({ reason }) => reason.code !== 'unknown-region')
    if (result.success && broken.length === 0) {
      for (const { path, reason } of found)
        faults.push({ path: original(path), unit: original(path), reason })
      return { network: withRegionStandIns(result.output), faults }
    }
    const cuts = broken.map(({ path, reason }) => {
      const cut = cutFor(path, document)
      faults.push({ path: original(path), unit: original(cut.path), reason })
      return cut
    })
    document = prune(document, cuts, origins)
  }
}
