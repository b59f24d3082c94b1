import { setTimeout as wait } from 'node:timers/promises'

import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'

import { compileNetwork } from '../../data/compile'
import { scenario, type ScenarioName } from '../../mocks/scenarios'

export { expect } from '@playwright/test'

/** The compiled document, as in the built site. */
export const network = compileNetwork()

interface Fixtures {
  /**
   * Declares a complaint that the test causes on purpose, by a pattern such as /503/. Complaints that match no pattern fail
   * the test, and so do patterns that match no complaint.
   */
  readonly expectComplaint: (pattern: RegExp) => void
}

/**
 * Playwright's `test` that watches every page: errors in the console or on the page, breaches of the security policy,
 * requests to another origin, that fail, or with a status of 400 or more.
 */
export const test = base.extend<Fixtures>({
  expectComplaint: [
    async ({ context, baseURL }, use) => {
      const expected: RegExp[] = []
      const complaints = await watch(context, new URL(baseURL ?? 'http://localhost:4173/').origin)
      await use((pattern) => void expected.push(pattern))
      const unexpected = complaints.filter(
        (complaint) => !expected.some((pattern) => pattern.test(complaint)),
      )
      const missing = expected.filter((pattern) => !complaints.some((complaint) => pattern.test(complaint)))
      expect(unexpected, 'complaints that no test declared').toEqual([])
      expect(missing, 'complaints that were declared and never came').toEqual([])
    },
    { auto: true },
  ],
})

/** The complaints of all pages of a context, one per line; the list grows. */
async function watch(context: BrowserContext, origin: string): Promise<readonly string[]> {
  const complaints: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => complaints.push(`page error: ${error.error().message}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (/^(?:https?|wss?):$/.test(url.protocol) && url.origin !== origin)
      complaints.push(`other origin: ${request.method()} ${request.url()}`)
  })
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'no reason'
    // Aborted by the page itself, for example by leaving it.
    if (reason !== 'net::ERR_ABORTED')
      complaints.push(`failed: ${request.method()} ${request.url()} ${reason}`)
  })
  context.on('response', (answer) => {
    if (answer.status() >= 400) complaints.push(`answer ${answer.status()}: ${answer.url()}`)
  })
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (breach) => {
      console.error(`breach of the policy: ${breach.violatedDirective}, ${breach.blockedURI}`)
    })
  })
  return complaints
}

/** From now on the endpoint answers this page with the scenario, as MSW does in development. */
export async function playScenario(page: Page, name: ScenarioName): Promise<void> {
  const { status, headers, body, delay } = scenario(name, network)
  await page.route('**/api/v1/network.json', async (route) => {
    if (delay > 0) await wait(delay)
    if (status === 'offline') await route.abort('internetdisconnected')
    else if (status === 'refused') await route.abort('connectionrefused')
    else await route.fulfill({ status, headers: { ...headers }, body: Buffer.from(body) })
  })
}
