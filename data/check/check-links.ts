import { explainReason } from '../../src/api/parse/explain-reason'
import type { Fault, Path, Reason } from '../../src/api/parse/problem'
import { childOf } from '../../src/api/parse/prune'
import type { Assembled } from '../assemble'
import { type Mistake, mistakeAt } from '../mistake'
import { didYouMean } from './nearest'

/** For each kind of unknown id: the list that should define it, and where to add it. */
const homes: Readonly<Partial<Record<Reason['code'], { readonly list: string; readonly where: string }>>> = {
  'unknown-source': { list: 'sources', where: '"sources" of this file or data/sources/' },
  'unknown-threat': { list: 'threats', where: 'data/threats.json' },
  'unknown-cooperation': { list: 'cooperation', where: 'data/cooperation.json' },
  'unknown-region': { list: 'regions', where: 'data/regions.json' },
  'unknown-figure': { list: 'figures', where: 'data/figures.json' },
}

function idsOf(assembled: Assembled, list: string): string[] {
  return (assembled.records.get(list) ?? [])
    .map(({ value }) => childOf(value, 'id'))
    .filter((id) => typeof id === 'string')
}

/** The first place of a duplicate id: another file, for a record with a file of its own. */
function firstPlace(assembled: Assembled, path: Path, id: string): string {
  if (path.length !== 3) return ''
  const first = assembled.records.get(String(path[0]))?.find(({ value }) => childOf(value, 'id') === id)
  return first ? ` (in ${first.file})` : ''
}

const startsWith = (path: Path, start: Path): boolean => start.every((key, depth) => path[depth] === key)

/** Whether a fault is caused by a placeholder: in it, or in a field beside it. */
function isOfPlaceholder({ path, reason }: Fault, filled: readonly Path[]): boolean {
  const compares = !reason.code.startsWith('unknown-')
  return filled.some((place) => startsWith(path, place) || (compares && startsWith(path, place.slice(0, -1))))
}

/**
 * Mistakes between records, with the likely way to mend them.
 *
 * @param filled paths of placeholders: faults that they cause are left out.
 * @param unread the text of files that could not be parsed: ids that they seem to define do not count as unknown.
 */
export function checkLinks(
  assembled: Assembled,
  faults: readonly Fault[],
  filled: readonly Path[],
  unread: string,
): Mistake[] {
  return faults.flatMap((fault) => {
    const { path, reason } = fault
    if (isOfPlaceholder(fault, filled)) return []
    // Both bounds are reported; one line is enough.
    if (reason.code === 'bounds-reversed' && path.at(-1) === 'notBefore') return []
    const value = reason.value ?? ''
    const home = homes[reason.code]
    const known = home ? idsOf(assembled, home.list) : []
    if (home && (known.length === 0 || unread.includes(`"${value}"`))) return []
    const hint = home ? `${didYouMean(value, known)} (add it to ${home.where})` : ''
    const first = reason.code === 'duplicate' ? firstPlace(assembled, path, value) : ''
    const { file, path: inFile } = assembled.locate(path)
    return [mistakeAt(file, inFile, explainReason(reason) + hint + first)]
  })
}
