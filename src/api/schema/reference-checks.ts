import type { LinkCode, Path } from '~/api/parse/problem'
import type { PartialDate } from '~/model/claim'

export type Report = (path: Path, code: LinkCode, value: string) => void

/** Whether `a` is later than `b`, whatever their missing months and days are. */
export function isAfter(a: PartialDate, b: PartialDate): boolean {
  const shared = Math.min(a.length, b.length)
  return a.slice(0, shared) > b.slice(0, shared)
}

/** Reports both bounds when they are in the wrong order: nothing tells which one is wrong. */
export function checkBounds(
  when: { readonly notBefore?: PartialDate; readonly notAfter?: PartialDate },
  path: Path,
  report: Report,
): void {
  const { notBefore, notAfter } = when
  if (notBefore === undefined || notAfter === undefined || !isAfter(notBefore, notAfter)) return
  report([...path, 'notBefore'], 'bounds-reversed', `${notBefore} – ${notAfter}`)
  report([...path, 'notAfter'], 'bounds-reversed', `${notBefore} – ${notAfter}`)
}

/** Reports the second and later elements with the same key; the first keeps its place. Elements without a key are skipped. */
export function checkUnique<Element>(
  list: readonly Element[],
  path: Path,
  keyOf: (element: Element) => string | undefined,
  field: string,
  report: Report,
): void {
  if (list.length < 2) return
  const seen = new Set<string>()
  for (const [index, element] of list.entries()) {
    const key = keyOf(element)
    if (key === undefined) continue
    if (seen.has(key)) report([...path, index, field], 'duplicate', key)
    seen.add(key)
  }
}
