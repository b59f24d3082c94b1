import type { Network } from '../src/model/network'
import { hugeNetwork } from './huge-network'
import { recordScenarios } from './record-scenarios'
import { answer, type Scenario } from './scenario'
import { unusableScenarios } from './unusable-scenarios'

/** All scenarios by name; each is built from the real document when it is played. */
const scenarios = {
  ok: answer,
  slow: (network: Network) => answer(network, { delay: 3000 }),
  empty: (network: Network) => answer({ ...network, posts: [], figures: [], events: [], notCovered: [] }),
  huge: (network: Network) => answer(hugeNetwork(network, 10_000)),
  /** Valid JSON with the content type of a web page. */
  'wrong-type': (network: Network) => answer(network, { headers: { 'Content-Type': 'text/html' } }),
  ...unusableScenarios,
  ...recordScenarios,
} satisfies Record<string, (network: Network) => Scenario>

export type ScenarioName = keyof typeof scenarios

export const scenarioNames = Object.keys(scenarios).filter(isScenarioName)

/** Whether some part of the answer can be shown. */
export const isUsable = (name: ScenarioName): boolean => !Object.hasOwn(unusableScenarios, name)

/** Whether a text, such as one from an address, names a scenario. */
export function isScenarioName(name: string | null): name is ScenarioName {
  return name !== null && Object.hasOwn(scenarios, name)
}

/** One scenario by name, built from the real document. */
export function scenario(name: ScenarioName, network: Network): Scenario {
  return scenarios[name](network)
}
