import bcd, {
  type CompatStatement,
  type Identifier,
  type SimpleSupportStatement,
} from '@mdn/browser-compat-data/forLegacyNode'
import { type CssNode, parse, walk } from 'css-tree'
import { parseAst } from 'vite'

/** A feature that a style sheet or a script uses, with MDN's support data of every feature of that name. */
interface Feature {
  readonly name: string
  readonly statements: readonly CompatStatement[]
}

/** Key of the support statement of a feature in MDN's data, beside its subfeatures. */
const statementKey = '__compat'

type Floor = readonly { readonly mdn: string; readonly version: number }[]

/**
 * Names of the features that some supported browser lacks, each once. Where several features share a name, as `at` of
 * arrays and of strings, all of them have to be missing.
 */
export function lacking(features: readonly Feature[], floor: Floor): readonly string[] {
  const isKnown = ({ support }: CompatStatement) =>
    floor.every(({ mdn, version }) => {
      const entries = Object.entries(support).flatMap(([browser, entry]) => (browser === mdn ? [entry] : []))
      return entries.flat().some((entry) => isSince(entry, version))
    })
  const missing = features.filter(({ statements }) => statements.length > 0 && !statements.some(isKnown))
  return [...new Set(missing.map(({ name }) => name))].toSorted()
}

function isSince(entry: SimpleSupportStatement | string, version: number): boolean {
  if (typeof entry === 'string' || typeof entry.version_added !== 'string') return false
  const isPlain = !entry.flags && !entry.prefix && !entry.alternative_name && !entry.version_removed
  return isPlain && Number.parseFloat(entry.version_added.replace('≤', '')) <= version
}

/** Features used by a style sheet: at-rules, selectors, properties, keywords and functions. Those inside `@supports` are left out. */
export function styleFeatures(css: string): readonly Feature[] {
  const found: Feature[] = []
  const note = (name: string, ...things: readonly (Identifier | undefined)[]) =>
    found.push({ name, statements: things.flatMap((thing) => thing?.[statementKey] ?? []) })
  const { properties = {}, selectors = {}, types = {}, 'at-rules': rules = {} } = bcd.css
  walk(parse(css, { parseCustomProperty: true }), {
    enter(node: CssNode) {
      if (node.type === 'Atrule') {
        note(`@${node.name}`, rules[node.name])
        if (node.name === 'supports') return walk.skip
      }
      if (node.type === 'PseudoClassSelector') note(`:${node.name}`, selectors[node.name])
      if (node.type === 'PseudoElementSelector') note(`::${node.name}`, selectors[node.name])
      // A prefixed property stands beside the unprefixed one.
      if (node.type === 'Declaration' && !/^-\w/.test(node.property)) {
        const property = properties[node.property]
        note(node.property, property)
        walk(node.value, (part) => {
          if (part.type === 'Identifier') note(`${node.property}: ${part.name}`, property?.[part.name])
          if (part.type === 'Function') note(`${part.name}()`, ...inside(types, part.name))
        })
      }
      return undefined
    },
  })
  return found
}

/** Features used by a script: constructors, static and instance members, and lookbehind in regular expressions. */
export function scriptFeatures(script: string): readonly Feature[] {
  const found: Feature[] = []
  const note = (name: string, things: readonly (Identifier | undefined)[]) =>
    found.push({ name, statements: things.flatMap((thing) => thing?.[statementKey] ?? []) })
  const { builtins = {}, regular_expressions: expressions = {} } = bcd.javascript
  visit(parseAst(script), (node) => {
    const { type, callee, object, property, computed, regex } = node
    if (type === 'NewExpression' && isNode(callee) && typeof callee['name'] === 'string')
      note(callee['name'], [builtins[callee['name']] ?? bcd.api[callee['name']]])
    if (type === 'MemberExpression' && computed === false && isNode(object) && isNode(property)) {
      const [owner, name] = [String(object['name']), String(property['name'])]
      const known = builtins[owner] ?? bcd.api[owner]
      const own = Object.entries(known ?? {}).find(([key]) => key === name || key === `${name}_static`)?.[1]
      if (isIdentifier(own)) note(`${owner}.${name}`, [own])
      else
        note(
          `.${name}`,
          Object.values(builtins).map((each) => (isIdentifier(each) ? each[name] : undefined)),
        )
    }
    if (type === 'Literal' && isNode(regex)) {
      if (/\(\?<[=!]/.test(String(regex['pattern']))) note('(?<=…)', [expressions['lookbehind_assertion']])
      if (String(regex['flags']).includes('v')) note('/…/v', [builtins['RegExp']?.['unicodeSets']])
    }
  })
  return found
}

/** Every entry of that name, at any depth. */
function inside(tree: Identifier, name: string): readonly Identifier[] {
  return Object.entries(tree).flatMap(([key, entry]) =>
    key === statementKey || !isIdentifier(entry)
      ? []
      : [...(key === name ? [entry] : []), ...inside(entry, name)],
  )
}

function isIdentifier(entry: unknown): entry is Identifier {
  return typeof entry === 'object' && entry !== null
}

type Node = Readonly<Record<string, unknown>>

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null
}

function visit(node: unknown, enter: (node: Node) => void): void {
  if (!isNode(node)) return
  if (typeof node['type'] === 'string') enter(node)
  for (const child of Object.values(node)) visit(child, enter)
}
