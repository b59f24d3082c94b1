import { explainReason } from '../src/api/explain-reason'
import { formCodes, type Path, type Reason } from '../src/api/problem'
import { childOf } from '../src/api/prune'
import type { SiftedFault } from '../src/api/sift'
import type { Assembled } from './assemble'
import { type Mistake, mistakeAt } from './mistake'
import { didYouMean } from './nearest'

/** The list where an unknown id is looked for, and where to add it. */
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

/** Where the same id was first: another file, for a record of its own. */
function firstPlace(assembled: Assembled, path: Path, id: string): string {
  if (path.length !== 3) return ''
  const first = assembled.records.get(String(path[0]))?.find(({ value }) => childOf(value, 'id') === id)
  return first ? ` (in ${first.file})` : ''
}

/**
 * The mistakes between records, with the likely way to put them right. What only follows from a record
 * being broken elsewhere is not listed: that record is.
 */
export function checkLinks(assembled: Assembled, faults: readonly SiftedFault[]): Mistake[] {
  const formOnly = new Set<string>([...formCodes, 'malformed'])
  const hasOtherFaults = (unit: Path) =>
    faults.some(({ path }) => path[0] === unit[0] && path[1] === unit[1] && path.length > unit.length)
  return faults.flatMap(({ path, unit, reason }) => {
    if (formOnly.has(reason.code)) return []
    if (reason.code === 'unsourced-post' && hasOtherFaults(unit)) return []
    // Both bounds are at fault; one line is enough.
    if (reason.code === 'bounds-reversed' && path.at(-1) === 'notBefore') return []
    const value = reason.value ?? ''
    const home = homes[reason.code]
    const known = home ? idsOf(assembled, home.list) : []
    if (known.includes(value)) return []
    const hint = home ? `${didYouMean(value, known)} (add it to ${home.where})` : ''
    const first = reason.code === 'duplicate' ? firstPlace(assembled, path, value) : ''
    const { file, path: inFile } = assembled.locate(path)
    return [mistakeAt(file, inFile, explainReason(reason) + hint + first)]
  })
}
