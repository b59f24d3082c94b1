import { createHash } from 'node:crypto'

/**
 * A short hash of a document's content. The published document carries it as the extra field `digest`, a page prerendered
 * from the same content carries it too, so that a script can compare the two.
 */
export function digestOf(document: object): string {
  return createHash('sha256').update(JSON.stringify(document)).digest('base64url').slice(0, 16)
}
