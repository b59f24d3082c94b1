import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo, Server } from 'node:net'
import { join } from 'node:path'

import { outsideOnly, type Resolve } from '../net/outside-only'
import type { PageToWatch } from '../pages-to-watch'

/** Answers all requests to a host except robots.txt, which it lacks unless stated. */
export type PlayedHost = (
  response: ServerResponse,
  request: IncomingMessage,
  /** The absolute address of a path on another played host. */
  at: (host: string, path: string) => string,
) => void

/** A host with one page, the data about it, and the kinds of findings expected. */
export interface PlayedPage {
  readonly play: PlayedHost
  readonly page?: Partial<PageToWatch>
  readonly path?: string
  readonly isSecure?: boolean
  readonly found: readonly string[]
}

/** Redirects to another address. */
export const redirects = (status: number, target: (at: Parameters<PlayedHost>[2]) => string): PlayedHost => {
  return (response, _request, at) => response.writeHead(status, { location: target(at) }).end()
}

interface AskedFor {
  readonly host: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
}

/** Sends an HTML page with these headers. */
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

/** Hosts below `.test`, played by one local server, and again with an invalid certificate. */
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
  // The only exception to the refusal of local addresses: the names of played hosts.
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
