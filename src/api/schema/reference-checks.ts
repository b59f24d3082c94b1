import type { LinkCode, Path } from '~/api/parse/problem'
import type { PartialDate } from '~/model/claim'

export type Report = (path: Path, code: LinkCode, value: string) => void

/** Whether `a` is later than `b` however the parts that they do not give are filled in. */
export function isAfter(a: PartialDate, b: PartialDate): boolean {
  const shared = Math.min(a.length, b.length)
  return a.slice(0, shared) > b.slice(0, shared)
}

/** Reports both bounds when they are the wrong way round: nothing tells which of the two is wrong. */
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

/** Reports the second and later elements that have the same key; the first keeps its place. Those without a key are left alone. */
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
