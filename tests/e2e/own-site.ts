import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Page } from '@playwright/test'
import sirv from 'sirv'

import { pathHeaders, securityHeaders } from '../../scripts/build/headers'
import { builtSite } from '../../scripts/build/site'
import { emitWorker } from '../../scripts/build/worker'
import { expect, network, test as base } from './fixtures'

const dist = join(import.meta.dirname, '../../dist')
const { base: subPath, apiOrigin } = builtSite()

type Answer = readonly [status: number, type: string, body: string]

/** A server of the built site for one test only, so that service workers of tests do not mix. */
export interface OwnSite {
  readonly url: string
  /** Publishes a copy of the built site, with a change and a worker built for it. */
  readonly publish: (options: Parameters<typeof emitWorker>[1], change?: Change) => Promise<void>
  /** Answers that replace files, by path from the root of the site. */
  readonly answers: Map<string, Answer>
  readonly stop: () => Promise<void>
  readonly start: () => Promise<void>
}

type Change = (folder: string) => Promise<void>

/** The common `test`, with a site of its own and service workers allowed. */
export const test = base.extend<{ readonly site: OwnSite }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads which fixtures are used from the pattern
  site: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'atlas-site-'))
    const site = await serveSite(folder)
    await use(site)
    await site.stop()
    await rm(folder, { recursive: true })
  },
  baseURL: async ({ site }, use) => use(site.url),
  serviceWorkers: 'allow',
})

/**
 * Serves the built site, and copies of it in the folder once they are published.
 * @param onRequest called first with every request; true if it answered
 */
export async function serveSite(
  folder: string,
  headers = securityHeaders(apiOrigin),
  onRequest: (request: IncomingMessage, response: ServerResponse) => boolean = () => false,
): Promise<OwnSite> {
  let files = sirv(dist, { dev: true, etag: true, setHeaders })
  const answers = new Map<string, Answer>()
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    if (onRequest(request, response)) return
    const path = (request.url ?? '/').slice(subPath.length)
    const notFound = () => void response.writeHead(404, { 'Content-Type': 'text/plain' }).end('404')
    const own = answers.get(path)
    if (own) response.writeHead(own[0], { 'Content-Type': own[1], 'Cache-Control': 'no-cache' }).end(own[2])
    else if (request.url?.startsWith(subPath))
      files(Object.assign(request, { url: `/${path}` }), response, notFound)
    else notFound()
  })
  const port = await listen(server, 0)
  let published = 0
  return {
    url: `http://localhost:${port}${subPath}`,
    answers,
    publish: async (options, change) => {
      const copy = join(folder, String((published += 1)))
      await cp(dist, copy, { recursive: true, filter: (path) => !/\.(?:br|gz)$/.test(path) })
      await change?.(copy)
      await emitWorker(copy, options)
      files = sirv(copy, { dev: true, etag: true, setHeaders })
    },
    start: async () => void (await listen(server, port)),
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

function setHeaders(response: { setHeader: (name: string, value: string) => void }, path: string): void {
  for (const [name, value] of Object.entries(pathHeaders(path))) response.setHeader(name, value)
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}

/** Changes the first heading of the French document, to distinguish versions. */
export function renamed(title: string): Change {
  return async (folder) => {
    const file = join(folder, 'index.html')
    const html = await readFile(file, 'utf8')
    await writeFile(file, html.replace('<html ', `<html data-version="${title}" `))
  }
}

/** Opens the page and waits until the service worker has stored it. */
export async function visit(page: Page, path = './'): Promise<void> {
  await page.goto(path)
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 30_000 })
    .toBe('activated')
}

/** The day of the data, in words. */
export const editionInWords = new Intl.DateTimeFormat('fr', { dateStyle: 'long' }).format(
  new Date(`${network.edition}T12:00:00`),
)

/** Checks for a new worker; resolves to its state: installed, redundant, or refused before it ran. */
export function lookForUpdate(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    const isRefused = await registration.update().then(
      () => false,
      () => true,
    )
    const worker = registration.installing ?? registration.waiting
    if (isRefused || !worker) return isRefused ? 'refused' : 'none'
    while (worker.state === 'installing') await new Promise((resolve) => setTimeout(resolve, 50))
    return worker.state
  })
}
