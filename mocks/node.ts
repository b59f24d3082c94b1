import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { network } from 'virtual:network'

import { endpointHandler } from './handlers'
import { scenario, type ScenarioName } from './scenarios'

const bordersFile = join(import.meta.dirname, '../public/borders.json')

/** The outlines of countries are a file of the site: answered as a static server would. */
const borders = http.get('*/borders.json', () =>
  HttpResponse.json(JSON.parse(readFileSync(bordersFile, 'utf8'))),
)

/** In tests nothing has been withdrawn. */
const withdrawn = http.get('*/api/v1/withdrawn.json', () =>
  HttpResponse.json({ schemaVersion: 1, withdrawn: [] }),
)

/** In tests there is one edition. */
const editions = http.get('*/api/v1/editions.json', () =>
  HttpResponse.json({ schemaVersion: 1, editions: [] }),
)

/** The mocked endpoint of the component tests; `play` changes its scenario for one test. */
export const server = setupServer(endpointHandler(scenario('ok', network)), borders, withdrawn, editions)

/** Sets the scenario of the current test. */
export function play(name: ScenarioName): void {
  server.use(endpointHandler(scenario(name, network)))
}
