import type { Network } from '../src/domain/network'
import { documentJsonSchema } from './json-schema'

/**
 * The files of the endpoint that hold the document as it is.
 *
 * @returns the content by path from the root of the site: the document, compact; the same under the date
 * of its edition, to stay there for good; the JSON Schema of both.
 */
export function emitFiles(network: Network): Map<string, string> {
  const document = JSON.stringify(network)
  return new Map([
    ['api/v1/network.json', document],
    ['api/v1/network.schema.json', `${JSON.stringify(documentJsonSchema(), null, 2)}\n`],
    [`api/v1/editions/${network.edition}.json`, document],
  ])
}
