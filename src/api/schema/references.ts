import type { Fault, LinkCode, Path } from '~/api/parse/problem'
import { previewValue } from '~/api/parse/problem'
import type { Network } from '~/model/network'

import { checkFigures } from './figure-references'
import { checkPosts } from './post-references'
import { checkBounds, checkUnique, type Report } from './reference-checks'
import { visitOtherSources } from './source-uses'

function checkSources(network: Network, known: ReadonlySet<string>, report: Report): void {
  checkUnique(network.sources, ['sources'], (source) => source.id, 'id', report)
  for (const [index, source] of network.sources.entries()) {
    checkBounds(source, ['sources', index], report)
    for (const key of ['translationOf', 'copyOf'] as const) {
      const other = source[key]
      if (other === undefined) continue
      if (other === source.id) report(['sources', index, key], 'refers-to-itself', other)
      else if (!known.has(other)) report(['sources', index, key], 'unknown-source', other)
    }
  }
}

/**
 * Faults that the schema of one field cannot see: ids that do not exist or occur twice, periods that end before they begin,
 * contradictory fields of a figure, posts without a source. Each fault is reported at its exact place; none is repaired
 * here.
 */
export function findLinkFaults(network: Network): Fault[] {
  const faults: Fault[] = []
  const report = (path: Path, code: LinkCode, value: string) => {
    faults.push({ path, reason: { code, value: previewValue(value) } })
  }
  const sources = new Set(network.sources.map((source) => source.id))
  checkSources(network, sources, report)
  for (const list of ['regions', 'threats', 'cooperation', 'events'] as const) {
    checkUnique<{ readonly id: string }>(network[list], [list], ({ id }) => id, 'id', report)
  }
  checkPosts(network, sources, report)
  checkFigures(network, report)
  for (const list of ['events', 'notCovered'] as const) {
    for (const [index, entry] of network[list].entries()) checkBounds(entry, [list, index], report)
  }
  visitOtherSources(network, (ids, path) => {
    for (const [index, id] of ids.entries()) {
      if (sources.has(id)) continue
      report(path.at(-1) === 'source' ? path : [...path, index], 'unknown-source', id)
    }
  })
  return faults
}
