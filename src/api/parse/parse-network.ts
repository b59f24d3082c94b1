import { type AnswerDetails, NetworkAnswerError } from '~/api/fetch/network-answer-error'
import { schemaVersion } from '~/api/schema/network.schema'
import type { Network } from '~/model/network'

import { explainReason } from './explain-reason'
import { formatPath, type Path, previewValue, type Problem } from './problem'
import { childOf } from './prune'
import { type Sifted, type SiftedFault, siftDocument } from './sift'

export interface ParsedNetwork {
  readonly network: Network
  /** The parts that were left out of the answer; empty when all of it is valid. */
  readonly problems: readonly Problem[]
  /** Digest of its exact content, if the server gave one. */
  readonly digest?: string
}

/** The lists without which nothing can be shown. */
const vitalParts = ['posts', 'sources']

/** Type of a JSON value that is not an object. */
function nameOfKind(raw: unknown): NonNullable<AnswerDetails['found']> {
  if (Array.isArray(raw)) return 'list'
  if (typeof raw === 'string') return 'text'
  if (typeof raw === 'number') return 'number'
  return typeof raw === 'boolean' ? 'boolean' : 'null'
}

function requireDocument(raw: unknown): void {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    const message = `The answer is no JSON object but ${previewValue(raw)}`
    throw new NetworkAnswerError('not-an-object', message, { found: nameOfKind(raw) })
  }
  const version = childOf(raw, 'schemaVersion')
  if (typeof version === 'number' && version > schemaVersion) {
    const message = `The answer is of version ${version}; this site reads version ${schemaVersion}`
    throw new NetworkAnswerError('newer-version', message, { version })
  }
  if (version !== schemaVersion) {
    const found = version === undefined ? 'nothing' : previewValue(version)
    throw new NetworkAnswerError('no-version', `"schemaVersion" must be ${schemaVersion}, found ${found}`)
  }
  const parts = vitalParts.filter((part) => !Array.isArray(childOf(raw, part)))
  if (parts.length > 0) {
    throw new NetworkAnswerError('missing-parts', `The answer has no list of ${parts.join(' nor of ')}`, {
      parts,
    })
  }
}

const separator = ' · '

const isIdentifier = (id: unknown): id is string => typeof id === 'string' && /^[a-z0-9-]{1,100}$/.test(id)

/** Throws a NetworkAnswerError if no post is left: an empty list would look as if there were no posts at all. */
function requirePost(raw: unknown, { network, faults }: Sifted): void {
  const received = childOf(raw, 'posts')
  if (network.posts.length > 0 || !Array.isArray(received) || received.length === 0) return
  const [first] = faults
  const why = first ? `: ${formatPath(first.path)} ${explainReason(first.reason)}` : ''
  throw new NetworkAnswerError('no-usable-post', `None of ${received.length} posts can be used${why}`)
}

/** @param taken units already named: a second part with the same name gets its number. */
function problemOf(raw: unknown, fault: SiftedFault, taken: Set<string>): Problem {
  let value = raw
  let recordId: string | undefined
  const names = fault.unit.map((key, depth) => {
    value = childOf(value, key)
    if (typeof key === 'string') return key
    const id = childOf(value, 'id')
    const ownId = isIdentifier(id) ? id : undefined
    if (depth === 1) recordId = ownId
    // A duplicate has the id of the first record: only its number tells it apart.
    const isRepeated = fault.reason.code === 'duplicate' && depth === fault.unit.length - 1
    return isRepeated ? key + 1 : (ownId ?? key + 1)
  })
  const numbers = fault.unit.map((key) => (typeof key === 'number' ? key + 1 : key))
  const unit = (taken.has(names.join(separator)) ? numbers : names).join(separator)
  taken.add(unit)
  return {
    unit,
    ...(recordId !== undefined && { id: recordId }),
    path: fault.unit,
    field: formatPath(fault.path.slice(fault.unit.length)),
    reason: fault.reason,
  }
}

const isWithin = (path: Path, units: ReadonlySet<string>): boolean =>
  path.some((_, depth) => units.has(path.slice(0, depth + 1).join('/')))

/**
 * Parses the answer of the endpoint. Broken parts are left out, as small as possible, and listed as problems: a claim
 * without its post, an optional field without its claim.
 *
 * @param raw JSON already parsed; it is not changed.
 * @throws NetworkAnswerError when nothing of it can be used.
 */
export function parseNetwork(raw: unknown): ParsedNetwork {
  requireDocument(raw)
  const sifted = siftDocument(raw)
  requirePost(raw, sifted)
  const { network, faults } = sifted
  const units = new Set<string>()
  const taken = new Set<string>()
  const problems: Problem[] = []
  // The largest parts first, so that faults inside them are not listed again.
  for (const fault of faults.toSorted((a, b) => a.unit.length - b.unit.length)) {
    if (isWithin(fault.unit, units)) continue
    units.add(fault.unit.join('/'))
    problems.push(problemOf(raw, fault, taken))
  }
  const digest = childOf(raw, 'digest')
  return { network, problems, ...(typeof digest === 'string' && { digest }) }
}
