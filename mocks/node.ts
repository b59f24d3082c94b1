import { setupServer } from 'msw/node'
import { network } from 'virtual:network'
import { endpointHandler } from './handlers'
import { scenario, type ScenarioName } from './scenarios'

/** The mocked endpoint of the component tests; `play` changes its scenario for one test. */
export const server = setupServer(endpointHandler(scenario('ok', network)))

export function play(name: ScenarioName): void {
  server.use(endpointHandler(scenario(name, network)))
}
