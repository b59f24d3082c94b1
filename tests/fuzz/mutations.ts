import * as fc from 'fast-check'

/** Unexpected values in a document, all of them JSON; Infinity is written as 1e400 there. */
const hostile: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  Number.MAX_SAFE_INTEGER,
  Number.POSITIVE_INFINITY,
  '',
  ' \n',
  '0',
  '=1+1',
  '__proto__',
  'constructor',
  'to-string',
  'XX',
  '1000',
  '2999-12-31',
  '2020-13-01',
  'https://example.org/"onmouseover="x',
  'javascript:document.title=1',
  'data:text/html,<script>document.title=1</script>',
  '<img src=x onerror="document.title=1">',
  '</script><script>document.title=1</script><iframe src="javascript:1">',
  '\u202eabc\u0000',
  'half \ud83d of one',
  '😀'.repeat(200),
  'x'.repeat(100_000),
  [],
  [null],
  {},
  { fr: 'seul' },
  { fr: '{count, plural, other {#}}', en: '%s %d {0}' },
]

type Kind = 'delete' | 'replace' | 'duplicate' | 'retype' | 'proto' | 'half' | 'transplant'

/** One change of a document; `way` leads to its place: each number chooses one of the children. */
export interface Mutation {
  readonly way: readonly number[]
  readonly from: readonly number[]
  readonly kind: Kind
  readonly value: unknown
}

const way = fc.array(fc.nat(10_000), { minLength: 1, maxLength: 6 })

export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({
    way,
    from: way,
    kind: fc.constantFrom<Kind>(
      ...(['delete', 'replace', 'duplicate', 'retype', 'proto', 'half', 'transplant'] as const),
    ),
    value: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...hostile) }, fc.jsonValue()),
  }),
  { minLength: 1, maxLength: 8 },
)

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

function childrenOf(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value)
}

function valueAt(document: unknown, [step, ...rest]: readonly number[]): unknown {
  if (step === undefined || !isObject(document)) return document
  const children = childrenOf(document)
  const child = children[step % Math.max(1, children.length)]
  return child ? valueAt(child[1], rest) : document
}

function retyped(value: unknown): unknown {
  if (Array.isArray(value)) return Object.fromEntries(value.entries())
  if (isObject(value)) return Object.values(value)
  return typeof value === 'string' ? [value] : String(value)
}

/** An own property named `__proto__`, as JSON.parse creates it. */
function withProtoKey(value: unknown, key: string): unknown {
  if (!isObject(value) || Array.isArray(value)) return value
  const entries = [...Object.entries(value), [key, { polluted: true, id: 'polluted' }]]
  return Object.fromEntries(entries)
}

function changed(value: unknown, { kind, value: other, from }: Mutation, root: unknown): unknown {
  if (kind === 'retype') return retyped(value)
  if (kind === 'proto') return withProtoKey(value, '__proto__')
  if (kind === 'half') return typeof value === 'string' ? `${value}\ud83d` : '\udc00'
  return kind === 'transplant' ? valueAt(root, from) : other
}

function changedList(list: readonly unknown[], index: number, mutation: Mutation, next: unknown): unknown {
  if (mutation.kind === 'delete' && next === undefined) return list.toSpliced(index, 1)
  if (mutation.kind === 'duplicate') return [...list, list[index]]
  return list.with(index, next)
}

function mutated(
  value: unknown,
  [step, ...rest]: readonly number[],
  mutation: Mutation,
  root: unknown,
): unknown {
  const children = isObject(value) ? childrenOf(value) : []
  const index = (step ?? 0) % Math.max(1, children.length)
  const [key, child] = children[index] ?? []
  if (!isObject(value) || step === undefined || key === undefined) return changed(value, mutation, root)
  const isLast = rest.length === 0 || !isObject(child)
  const isGone = isLast && mutation.kind === 'delete'
  const next = isGone
    ? undefined
    : isLast
      ? changed(child, mutation, root)
      : mutated(child, rest, mutation, root)
  if (Array.isArray(value))
    return isLast ? changedList(value, index, mutation, next) : value.with(index, next)
  const entries = children.filter((_, place) => !(isGone && place === index))
  return Object.fromEntries(entries.map(([name, held]) => (name === key ? [name, next] : [name, held])))
}

/** A copy of the document with the changes applied in order; unchanged parts are shared. */
export function applyMutations(document: unknown, all: readonly Mutation[]): unknown {
  return all.reduce<unknown>((result, mutation) => mutated(result, mutation.way, mutation, result), document)
}

const beyond = 'a number beyond every number'

/** The document as JSON; infinite numbers become 1e400. */
export function toJson(document: unknown): string {
  const text = JSON.stringify(document, (_, value: unknown) => (value === Infinity ? beyond : value))
  return (text ?? 'null').replaceAll(`"${beyond}"`, '1e400')
}
