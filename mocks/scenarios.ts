import type { Network } from '../src/domain/network'
import { hugeNetwork } from './huge-network'

/** What the endpoint answers: plain data that MSW and Playwright both know how to play. */
export interface Scenario {
  /** `offline`: no answer at all. */
  readonly status: number | 'offline'
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** Milliseconds before the answer. */
  readonly delay: number
}

export const scenarioNames = [
  'ok',
  'slow',
  'error',
  'malformed',
  'newer',
  'invalid-record',
  'empty',
  'huge',
  'offline',
] as const
export type ScenarioName = (typeof scenarioNames)[number]

export function isScenarioName(name: string | null): name is ScenarioName {
  return scenarioNames.some((known) => known === name)
}

const json = { 'Content-Type': 'application/json' }

function answer(document: unknown, delay = 0): Scenario {
  return { status: 200, headers: json, body: JSON.stringify(document), delay }
}

/** The second post loses its city, the first one a source: one record and one claim are unusable. */
function withInvalidRecords(network: Network): unknown {
  const [first, second, ...others] = network.posts
  if (!first || !second) return network
  const dangling = { threat: first.threats[0]?.threat ?? 'terrorism', sources: ['no-such-source'] }
  return {
    ...network,
    posts: [{ ...first, threats: [dangling, ...first.threats.slice(1)] }, { ...second, city: 7 }, ...others],
  }
}

/** One named way for the endpoint to answer, made from the real document. */
export function scenario(name: ScenarioName, network: Network): Scenario {
  switch (name) {
    case 'ok':
      return answer(network)
    case 'slow':
      return answer(network, 3000)
    case 'error':
      return { status: 503, headers: { 'Content-Type': 'text/plain' }, body: 'Service unavailable', delay: 0 }
    case 'malformed':
      return { status: 200, headers: json, body: '{"schemaVersion": 1, "posts": [', delay: 0 }
    case 'newer':
      return answer({ ...network, schemaVersion: 2 })
    case 'invalid-record':
      return answer(withInvalidRecords(network))
    case 'empty':
      return answer({ ...network, posts: [], figures: [], events: [], notCovered: [] })
    case 'huge':
      return answer(hugeNetwork(network, 10_000))
    case 'offline':
      return { status: 'offline', headers: {}, body: '', delay: 0 }
  }
}
