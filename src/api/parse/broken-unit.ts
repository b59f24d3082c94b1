import { networkSchema } from '~/api/schema/network.schema'

import type { Path } from './problem'

/** The parts of a valibot schema that are needed to follow a path through it. */
export interface SchemaNode {
  readonly type: string
  readonly entries?: Readonly<Record<string, SchemaNode>>
  readonly item?: SchemaNode
  readonly wrapped?: SchemaNode
  readonly options?: readonly unknown[]
}

/** A part to leave out of the document, or to replace by an empty value. */
export interface Cut {
  readonly path: Path
  readonly standIn?: { readonly value: unknown }
}

/** Fields without which the rest of their claim would say more than its source. */
const qualifiers = new Set<string | number>(['basis', 'scope', 'from', 'until'])

/** The schema inside `optional` and `nullable`. */
export function unwrapSchema(node: SchemaNode): SchemaNode {
  return node.wrapped ? unwrapSchema(node.wrapped) : node
}

const isListOfObjects = (node: SchemaNode): boolean =>
  node.item !== undefined && unwrapSchema(node.item).entries !== undefined

function cutAt(path: Path, child: SchemaNode, isWholePath: boolean): Cut | undefined {
  const key = path.at(-1)
  if (child.type === 'exact_optional') {
    return key !== undefined && qualifiers.has(key) ? undefined : { path }
  }
  if (key === 'lastAttested') return { path, standIn: { value: { sources: [] } } }
  if (key === 'licence') return { path, standIn: { value: '' } }
  // A required list that is missing or no list at all.
  if (isWholePath && isListOfObjects(child)) return { path, standIn: { value: [] } }
  return undefined
}

/**
 * The smallest part to leave out for a fault at `path`: an optional field, an element of a list of records or claims, a
 * required list (replaced by an empty one), the last attestation of a post (replaced by "unknown"), the licence (replaced
 * by an empty text). Undefined where the document needs the part.
 */
export function findBrokenUnit(path: Path): Cut | undefined {
  let node: SchemaNode = networkSchema
  let cut: Cut | undefined
  for (const [depth, key] of path.entries()) {
    const here = path.slice(0, depth + 1)
    const child: SchemaNode | undefined = node.item ?? node.entries?.[key]
    if (!child) break
    if (node.item) {
      if (isListOfObjects(node)) cut = { path: here }
    } else {
      cut = cutAt(here, child, here.length === path.length) ?? cut
    }
    node = unwrapSchema(child)
  }
  return cut
}
