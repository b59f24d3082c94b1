import { type SchemaNode, unwrapSchema } from '../../src/api/parse/broken-unit'
import { type Path } from '../../src/api/parse/problem'
import { childOf } from '../../src/api/parse/prune'

/** A value of a file, with its schema. */
export interface Step {
  readonly node: SchemaNode
  readonly value: unknown
  readonly path: Path
}

/** Every value that has a schema, outermost first. */
export function* walkSchema(schema: SchemaNode, value: unknown, path: Path = []): Generator<Step> {
  const node = unwrapSchema(schema)
  yield { node, value, path }
  if (node.item && Array.isArray(value)) {
    for (const [index, element] of value.entries()) yield* walkSchema(node.item, element, [...path, index])
  }
  for (const [key, child] of Object.entries(node.entries ?? {})) {
    const inner = childOf(value, key)
    if (inner !== undefined) yield* walkSchema(child, inner, [...path, key])
  }
}

/** The schema at a path; undefined if the path leads out of it. */
export function schemaAt(schema: SchemaNode, path: Path): SchemaNode | undefined {
  let node: SchemaNode | undefined = unwrapSchema(schema)
  for (const key of path) {
    const child: SchemaNode | undefined = node?.item ?? node?.entries?.[key]
    node = child && unwrapSchema(child)
  }
  return node
}
