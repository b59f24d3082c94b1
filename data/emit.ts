import { createHash } from 'node:crypto'

import type { Network } from '../src/domain/network'
import { documentJsonSchema } from './json-schema'

/**
 * A short name for the exact content of a document. The emitted document carries it as `digest`, an extra
 * field; a page prerendered from the same content bears it too, and so knows that the two agree.
 */
export function digestOf(network: Network): string {
  return createHash('sha256').update(JSON.stringify(network)).digest('base64url').slice(0, 16)
}

/**
 * The files of the endpoint that hold the document as it is.
 *
 * @returns the content by path from the root of the site: the document, compact; the same under the date
 * of its edition, to stay there for good; the JSON Schema of both.
 */
export function emitFiles(network: Network): Map<string, string> {
  const document = JSON.stringify({ ...network, digest: digestOf(network) })
  return new Map([
    ['api/v1/network.json', document],
    ['api/v1/network.schema.json', `${JSON.stringify(documentJsonSchema(), null, 2)}\n`],
    [`api/v1/editions/${network.edition}.json`, document],
  ])
}
