import { setTimeout as wait } from 'node:timers/promises'

import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'

import { compileNetwork } from '../../data/compile'
import { scenario, type ScenarioName } from '../../mocks/scenarios'

export { expect } from '@playwright/test'

/** The compiled document, as the built site has it. */
export const network = compileNetwork()

interface Fixtures {
  /**
   * Declares a complaint that the test provokes on purpose, by a pattern such as /503/. What no pattern
   * matches fails the test, and so does a pattern that matched nothing.
   */
  readonly expectComplaint: (pattern: RegExp) => void
}

/**
 * Playwright's `test`, in which every page is watched: an error in the console or on the page, a breach of
 * the security policy, a request to another origin, one that fails or is answered with 400 or more.
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

/** The complaints of all pages of a context, one line each; the list grows as they come. */
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
    // The page itself gave it up, by leaving for example.
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

/** From now on the endpoint answers this page as the scenario says, as MSW does in development. */
export async function playScenario(page: Page, name: ScenarioName): Promise<void> {
  const { status, headers, body, delay } = scenario(name, network)
  await page.route('**/api/v1/network.json', async (route) => {
    if (delay > 0) await wait(delay)
    if (status === 'offline') await route.abort('internetdisconnected')
    else if (status === 'refused') await route.abort('connectionrefused')
    else await route.fulfill({ status, headers: { ...headers }, body: Buffer.from(body) })
  })
}
