import type { Path } from '~/api/parse/problem'
import type { Figure, FigureUnit, Metric } from '~/model/figure'
import type { Network } from '~/model/network'

import { checkBounds, checkUnique, type Report } from './reference-checks'

/** The units that each metric may be counted in: a post is counted as an embassy that has one, as its attaché, as a place… */
const unitsOfMetric: Readonly<Record<Metric, readonly FigureUnit[]>> = {
  officers: ['officers'],
  posts: ['embassies', 'services', 'attaches', 'delegations', 'antennas', 'locations'],
  countries: ['countries'],
}

function checkEcho(figure: Figure, path: Path, byId: ReadonlyMap<string, Figure>, report: Report): void {
  if (figure.echoOf === undefined) return
  const at = [...path, 'echoOf']
  const origin = byId.get(figure.echoOf)
  if (figure.echoOf === figure.id) report(at, 'refers-to-itself', figure.id)
  else if (!origin) report(at, 'unknown-figure', figure.echoOf)
  else if (origin.echoOf !== undefined) report(at, 'echo-of-echo', figure.echoOf)
  else if (origin.metric !== figure.metric) report(at, 'echo-of-other-metric', figure.echoOf)
}

/** Checks figures: unique ids, units of their metric, a date or none as `dateKind` says, echoes of an origin. */
export function checkFigures(network: Network, report: Report): void {
  checkUnique(network.figures, ['figures'], ({ id }) => id, 'id', report)
  const byId = new Map(network.figures.map((figure) => [figure.id, figure]))
  for (const [index, figure] of network.figures.entries()) {
    const path = ['figures', index]
    if (!unitsOfMetric[figure.metric].includes(figure.unit)) {
      report([...path, 'unit'], 'unit-mismatch', figure.unit)
    }
    if ((figure.date === null) !== (figure.dateKind === 'undated')) {
      report([...path, 'dateKind'], 'date-kind-mismatch', figure.dateKind)
    }
    checkBounds(figure, path, report)
    checkEcho(figure, path, byId, report)
  }
}
