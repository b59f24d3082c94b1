import type { Cut } from './broken-unit'
import type { Path } from './problem'

/** For each list that lost elements: the original index of each remaining element. */
export type Origins = WeakMap<object, readonly number[]>

interface Branch {
  cut?: Cut
  readonly children: Map<string | number, Branch>
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value at a key, own properties only; undefined if there is none. */
export function childOf(value: unknown, key: string | number): unknown {
  if (Array.isArray(value)) return typeof key === 'number' ? value[key] : undefined
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

function growTree(cuts: readonly Cut[]): Branch {
  const root: Branch = { children: new Map() }
  for (const cut of cuts) {
    let branch = root
    for (const key of cut.path) {
      const next = branch.children.get(key) ?? { children: new Map() }
      branch.children.set(key, next)
      branch = next
    }
    branch.cut = cut
  }
  return root
}

function pruneList(list: readonly unknown[], branch: Branch, origins: Origins): unknown[] {
  const before = origins.get(list)
  const kept: unknown[] = []
  const indexes: number[] = []
  for (const [index, element] of list.entries()) {
    const child = branch.children.get(index)
    if (child?.cut && !child.cut.standIn) continue
    kept.push(child ? pruneValue(element, child, origins) : element)
    indexes.push(before?.[index] ?? index)
  }
  origins.set(kept, indexes)
  return kept
}

function pruneValue(value: unknown, branch: Branch, origins: Origins): unknown {
  if (branch.cut?.standIn) return branch.cut.standIn.value
  if (Array.isArray(value)) return pruneList(value, branch, origins)
  if (!isRecord(value)) return value
  // Built from entries, so that a key such as "__proto__" is an ordinary key.
  const entries = new Map(Object.entries(value))
  for (const [key, child] of branch.children) {
    if (typeof key !== 'string') continue
    if (child.cut && !child.cut.standIn) entries.delete(key)
    else entries.set(key, pruneValue(entries.get(key), child, origins))
  }
  return Object.fromEntries(entries)
}

/** A copy of the document without the parts cut. Unchanged parts are shared; nothing is modified in place. */
export function prune(document: unknown, cuts: readonly Cut[], origins: Origins): unknown {
  return pruneValue(document, growTree(cuts), origins)
}

/** The original path of a place in a pruned document. */
export function originalPath(document: unknown, path: Path, origins: Origins): Path {
  let value = document
  return path.map((key) => {
    const list = Array.isArray(value) ? origins.get(value) : undefined
    value = childOf(value, key)
    return typeof key === 'number' ? (list?.[key] ?? key) : key
  })
}
