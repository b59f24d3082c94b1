import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo, Server } from 'node:net'
import { join } from 'node:path'

import { outsideOnly, type Resolve } from '../net/outside-only'
import type { PageToWatch } from '../pages-to-watch'

/** How a host answers for everything but its robots.txt, which it has none of unless it says so. */
export type PlayedHost = (
  response: ServerResponse,
  request: IncomingMessage,
  /** The whole address of a path on another played host. */
  at: (host: string, path: string) => string,
) => void

/** A host with one page, what the data say of it, and the kinds of findings that are right. */
export interface PlayedPage {
  readonly play: PlayedHost
  readonly page?: Partial<PageToWatch>
  readonly path?: string
  readonly isSecure?: boolean
  readonly found: readonly string[]
}

/** Leads on to another address. */
export const redirects = (status: number, target: (at: Parameters<PlayedHost>[2]) => string): PlayedHost => {
  return (response, _request, at) => response.writeHead(status, { location: target(at) }).end()
}

interface AskedFor {
  readonly host: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
}

/** An HTML page with these headers. */
export function sendPage(response: ServerResponse, html: string, headers: Record<string, string> = {}): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers })
  response.end(html)
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address: AddressInfo | string | null = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
}

/** Hosts by their names under `.test`, played by one server of this machine, and again with a certificate that is not valid. */
export async function playHosts(hosts: Readonly<Record<string, PlayedHost>>) {
  const asked: AskedFor[] = []
  const open = new Map<string, number>()
  const mostAtOnce = new Map<string, number>()
  let port = 0
  const at = (host: string, path: string) => `http://${host}.test:${port}${path}`
  const answer: RequestListener = (request, response) => {
    const host = (request.headers.host ?? '').replace(/\.test(?::\d+)?$/, '')
    const path = request.url ?? ''
    asked.push({ host, path, headers: request.headers })
    open.set(host, (open.get(host) ?? 0) + 1)
    mostAtOnce.set(host, Math.max(mostAtOnce.get(host) ?? 0, open.get(host) ?? 0))
    response.on('close', () => open.set(host, (open.get(host) ?? 1) - 1))
    const play = hosts[host]
    if (play && (path !== '/robots.txt' || host.startsWith('robots'))) return play(response, request, at)
    response.writeHead(404).end()
  }
  const server = createServer(answer)
  const pem = readFileSync(join(import.meta.dirname, 'self-signed.fixture.pem'))
  const secure = createSecureServer({ key: pem, cert: pem }, answer)
  port = await listen(server)
  const securePort = await listen(secure)
  // The one way past the refusal of addresses inside: names that are played, and nothing else.
  const resolve: Resolve = (name) =>
    Object.hasOwn(hosts, name.replace(/\.test$/, ''))
      ? Promise.resolve(['127.0.0.1'])
      : outsideOnly(() => Promise.resolve(['10.0.0.7']))(name)
  return {
    resolve,
    asked,
    mostAtOnce,
    at,
    secureAt: (host: string, path: string) => `https://${host}.test:${securePort}${path}`,
    close: () => {
      for (const played of [server, secure]) {
        played.closeAllConnections()
        played.close()
      }
    },
  }
}
