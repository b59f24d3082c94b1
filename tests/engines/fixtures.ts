import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { expect, test as base } from '@playwright/test'

import { securityHeaders } from '../../scripts/build/headers'
import { freePort } from '../../scripts/tools/free-port'
import { network } from '../e2e/fixtures'
import { renamed, serveSite } from '../e2e/own-site'
import { type Engine, type EngineName, engineNames, missing } from './drivers'
import { createPage, type EnginePage } from './page'
import { startWithPuppeteer } from './puppeteer-driver'
import { startWebKit } from './webkit-driver'

export { expect } from '@playwright/test'

interface TrappedSite {
  readonly url: string
  /** Publishes another version, with data of that date. */
  readonly publish: (edition: string, name: string) => Promise<void>
  /** Address of a page of another site that shows a page of this one in a frame of this size, in pixels. */
  readonly framed: (path: string, width: number, height?: number) => string
  /** Complaints of the pages since the last test, one per line. */
  readonly takeComplaints: () => readonly string[]
}

interface Fixtures {
  readonly tab: EnginePage
  readonly expected: RegExp[]
  /** Declares a complaint that the test causes on purpose. */
  readonly expectComplaint: (pattern: RegExp) => void
}

interface WorkerFixtures {
  readonly engine: Engine | null
  readonly site: TrappedSite
}

const start = {
  chromium: () => startWithPuppeteer('chrome'),
  firefox: () => startWithPuppeteer('firefox'),
  webkit: startWebKit,
}

/** One of three engines on a copy of the built site; an undeclared complaint fails the test. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  engine: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads which fixtures are used from the pattern
    async ({}, use, { project }) => {
      const engineName = engineOf(project)
      const engine = missing(engineName) ? null : await start[engineName]()
      await use(engine)
      await engine?.close()
    },
    { scope: 'worker' },
  ],
  site: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads which fixtures are used from the pattern
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'atlas-engines-'))
      const { site, stop } = await serveTrapped(folder)
      await use(site)
      await stop()
      await rm(folder, { recursive: true })
    },
    { scope: 'worker' },
  ],
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads which fixtures are used from the pattern
  expected: async ({}, use) => use([]),
  expectComplaint: ({ expected }, use) => use((pattern) => void expected.push(pattern)),
  tab: async ({ engine, site, expected }, use, { project }) => {
    const engineName = engineOf(project)
    base.skip(!engine, `${engineName} is not on this machine: ${missing(engineName)}`)
    const tab = await engine?.open()
    if (!tab) return
    site.takeComplaints()
    await use(createPage(tab, site.url))
    // Late complaints of the page have arrived by then.
    await wait(200)
    const complaints: string[] = []
    const absent = () => {
      complaints.push(...site.takeComplaints())
      return expected.filter((pattern) => !complaints.some((words) => pattern.test(words)))
    }
    await expect.soft.poll(absent, 'complaints that were declared and never came').toEqual([])
    await tab.close()
    const unexpected = complaints.filter((words) => !expected.some((pattern) => pattern.test(words)))
    expect(unexpected, 'complaints that no test declared').toEqual([])
  },
})

function engineOf({ name }: { readonly name: string }): EngineName {
  const engine = engineNames.find((known) => known === name)
  if (!engine) throw new Error(`"${name}" is none of ${engineNames.join(', ')}`)
  return engine
}

/** One engine has no console: the page itself reports its errors to the server. */
async function serveTrapped(folder: string): Promise<{ site: TrappedSite; stop: () => Promise<void> }> {
  let complaints: string[] = []
  const takeComplaint = (request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== 'POST') return false
    let words = ''
    request.setEncoding('utf8')
    request.on('data', (part: string) => (words += part))
    request.on('end', () => {
      complaints.push(words)
      response.writeHead(204).end()
    })
    return true
  }
  // WebKit's windows cannot be as narrow as a phone: there pages are shown in a frame.
  const site = await serveSite(folder, securityHeaders(null, true), takeComplaint)
  const publish = (edition: string, name: string) =>
    site.publish({ edition }, async (copy) => {
      await renamed(name)(copy)
      await writeFile(join(copy, 'trap.js'), `(${String(trap)})('${new URL(site.url).pathname}')`)
      for (const file of await readdir(copy, { recursive: true })) {
        if (!file.endsWith('.html')) continue
        const html = await readFile(join(copy, file), 'utf8')
        const script = `<script src="${new URL(site.url).pathname}trap.js"></script>`
        await writeFile(join(copy, file), html.replace('<head>', `<head>${script}`))
      }
    })
  await publish(network.edition, 'first')
  const takeComplaints = () => {
    const taken = complaints
    complaints = []
    return taken
  }
  const other = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '', site.url)
    const [width, height] = [searchParams.get('width'), searchParams.get('height')]
    response
      .writeHead(200, { 'Content-Type': 'text/html' })
      .end(
        `<!doctype html><title>Another site</title><link rel="icon" href="data:,"><iframe title="Atlas" src="${searchParams.get('src')}" width="${width}" height="${height}"></iframe>`,
      )
  })
  const port = await freePort()
  await new Promise<void>((resolve) => other.listen(port, resolve))
  const framed = (path: string, width: number, height = 700) =>
    `http://127.0.0.1:${port}/?${new URLSearchParams({ src: site.url + path, width: String(width), height: String(height) })}`
  const stop = async () => {
    other.close()
    other.closeAllConnections()
    await site.stop()
  }
  return { site: { url: site.url, framed, publish, takeComplaints }, stop }
}

/** Runs in the page before its own scripts. */
function trap(root: string): void {
  const tell = (words: string) =>
    navigator.sendBeacon(`${root}complaint`, `${words} (${location.pathname}${location.search})`)
  const nameOf = (target: EventTarget | null) =>
    target instanceof Element ? target.outerHTML.slice(0, 200) : ''
  addEventListener(
    'error',
    (event: Event) =>
      tell('message' in event ? `error: ${String(event.message)}` : `not loaded: ${nameOf(event.target)}`),
    true,
  )
  addEventListener('unhandledrejection', ({ reason }) => tell(`rejected: ${String(reason)}`))
  document.addEventListener('securitypolicyviolation', (breach) =>
    tell(`breach of the policy: ${breach.violatedDirective}, ${breach.blockedURI}`),
  )
  const say = console.error
  console.error = (...words: unknown[]) => {
    tell(`console: ${words.map(String).join(' ')}`)
    say(...words)
  }
}
