import * as v from 'valibot'

import { type SchemaNode, unwrapSchema } from '../../src/api/parse/broken-unit'
import { faultOfIssue } from '../../src/api/parse/issue-fault'
import type { Path } from '../../src/api/parse/problem'
import { prune } from '../../src/api/parse/prune'
import * as fields from '../../src/api/schema/fields.schema'
import { networkSchema } from '../../src/api/schema/network.schema'
import type { Network } from '../../src/model/network'
import { schemaAt } from './walk-schema'

const words = { fr: 'mots', en: 'words' }

/** Schemas are shared objects, so that each kind of value is recognised by its schema. */
const placeholders = new Map<SchemaNode, unknown>([
  [fields.partialDate, '2000'],
  [fields.countryCode, 'XK'],
  [fields.identifier, 'placeholder'],
  [fields.webAddress, 'https://example.org'],
  [fields.languageTag, 'fr'],
  [fields.emailAddress, 'placeholder@example.org'],
  [fields.name, 'placeholder'],
  [fields.nameText, words],
  [fields.text, words],
  [fields.count, 0],
  [fields.year, 2000],
  [fields.position, [0, 0]],
  [fields.claimEntries.sources, ['placeholder']],
])

function placeholderOf(schema: SchemaNode): unknown {
  const node = unwrapSchema(schema)
  if (placeholders.has(node)) return placeholders.get(node)
  if (node.item) return []
  if (node.options) return node.options[0]
  if (node.type === 'boolean') return false
  if (!node.entries) return 'placeholder'
  const required = Object.entries(node.entries).filter(([, entry]) => entry.type !== 'exact_optional')
  return Object.fromEntries(required.map(([key, entry]) => [key, placeholderOf(entry)]))
}

export interface FilledIn {
  readonly network: Network
  /** Paths of the placeholders. */
  readonly filled: readonly Path[]
}

/**
 * Replaces malformed parts of a document by placeholders, so that checks of the whole document can run all the same. The
 * result is never published.
 */
export function fillIn(received: unknown): FilledIn {
  const filled: Path[] = []
  let document = received
  for (;;) {
    const result = v.safeParse(networkSchema, document)
    if (result.success) return { network: result.output, filled }
    const cuts = result.issues.map((issue) => {
      // A part of a value such as a position or a text is replaced with the whole value.
      let { path } = faultOfIssue(issue)
      while (path.length > 0 && schemaAt(networkSchema, path) === undefined) path = path.slice(0, -1)
      const node = schemaAt(networkSchema, path) ?? networkSchema
      return { path, standIn: { value: placeholderOf(node) } }
    })
    filled.push(...cuts.map(({ path }) => path))
    document = prune(document, cuts, new WeakMap())
  }
}
