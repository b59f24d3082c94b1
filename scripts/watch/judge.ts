import { isAfter } from '../../src/api/schema/reference-checks'
import type { PartialDate } from '../../src/model/claim'
import type { Seen } from './look-at-page'
import type { PageToWatch } from './pages-to-watch'

/** Kinds of findings that a person should look at, in the order of the report. */
export const findingKinds = [
  'newer',
  'changed',
  'moved',
  'gone',
  'unreachable',
  'doubtful-date',
  'not-watchable',
] as const

export interface Finding {
  readonly kind: (typeof findingKinds)[number]
  /** Sentence after the address: "says 2024-02-08; the data have 2020-07-01". */
  readonly told: string
  /** New address of a page that moved. */
  readonly to?: string
  /** Date that the page states. */
  readonly date?: PartialDate
}

/**
 * The findings about a page, if any.
 * @param today a day: later dates of the page are ignored.
 */
export function judge(page: PageToWatch, seen: Seen, today: string): readonly Finding[] {
  if (seen.kind !== 'there') return [{ kind: seen.kind, told: seen.why }]
  const findings: Finding[] = []
  const date = seen.dates
    .filter((found) => !isAfter(found, today))
    .toSorted()
    .at(-1)
  const future = seen.dates.find((found) => isAfter(found, today))
  const isNewer = date !== undefined && page.known !== undefined && isAfter(date, page.known)
  if (isNewer)
    findings.push({
      kind: 'newer',
      date,
      told: `says ${date}; the newest edition in the data: ${page.known}`,
    })
  if (seen.isChanged && !isNewer)
    findings.push({
      kind: 'changed',
      told: 'its main text is another than last time, and it gives no newer date',
    })
  if (seen.movedTo !== undefined)
    findings.push({ kind: 'moved', to: seen.movedTo, told: `is now at <${seen.movedTo}>` })
  if (future !== undefined)
    findings.push({ kind: 'doubtful-date', date: future, told: `says ${future}, which is still to come` })
  return findings
}
