import { createHash } from 'node:crypto'

/**
 * A short name for the exact content of a document. The emitted document carries it as `digest`, an extra
 * field; a page prerendered from the same content bears it too, and so knows that the two agree.
 */
export function digestOf(document: object): string {
  return createHash('sha256').update(JSON.stringify(document)).digest('base64url').slice(0, 16)
}
