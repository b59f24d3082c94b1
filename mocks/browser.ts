import { setupWorker } from 'msw/browser'
import { network } from 'virtual:network'

import { endpointHandler } from './handlers'
import { showScenarioPanel } from './scenario-panel'
import { isScenarioName, scenario } from './scenarios'

/** Development only: answers the endpoint in the browser with the scenario named by `?mock=`. */
export async function startMockBackend(): Promise<void> {
  const asked = new URLSearchParams(location.search).get('mock')
  const name = isScenarioName(asked) ? asked : 'ok'
  const worker = setupWorker(endpointHandler(scenario(name, network)))
  await worker.start({
    quiet: true,
    // Other requests go to the development server.
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
  })
  showScenarioPanel(name)
}
