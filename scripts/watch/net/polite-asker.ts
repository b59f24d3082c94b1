import robotsParser from 'robots-parser'
import { Agent } from 'undici'

import { type Answer, askOnce, type Bounds } from './ask-once'
import { HostQueues } from './host-queues'
import { lookupBy, outsideOnly, refuseAddress, type Resolve, systemResolve } from './outside-only'
import { Unreachable } from './unreachable'

/** Name by which robots.txt can address the watch. */
const agentToken = 'AtlasSSI'
const longestPause = 30_000

export interface AskerOptions {
  /** Contact that requests carry: an e-mail address or a page. */
  readonly contact: string
  readonly bounds: Bounds
  /** Only tests replace it, to reach their own server. */
  readonly resolve?: Resolve
}

/** The last answer for an address, after redirects. */
export interface Reached extends Answer {
  /** Whether every redirect on the way was permanent. */
  readonly isForGood: boolean
  readonly redirects: number
}

export type Ask = (url: string, headers: Readonly<Record<string, string>>) => Promise<Reached | 'forbidden'>

type Robots = ReturnType<typeof robotsParser>

/**
 * Requests pages politely: one at a time per host with a pause between, only if robots.txt allows it, with a name and a
 * contact, within limits, and never in a private network.
 */
export function politeAsker({ contact, bounds, resolve = outsideOnly(systemResolve) }: AskerOptions) {
  const dispatcher = new Agent({
    connect: { lookup: lookupBy(resolve) },
    connections: 1,
    maxHeaderSize: 32_000,
  })
  const agent = `${agentToken}/1 (watches the sources of Atlas SSI; ${contact})`
  const hosts = new HostQueues()
  const robotsOf = new Map<string, Promise<Robots>>()

  const request = (url: URL, headers: Readonly<Record<string, string>>, pause: number): Promise<Answer> =>
    hosts.take(url.host, pause, () => askOnce(url, { ...headers, 'user-agent': agent }, dispatcher, bounds))

  const readRobots = async ({ origin }: URL): Promise<Robots> => {
    const address = `${origin}/robots.txt`
    const answer = await follow(address, {}, () => Promise.resolve(bounds.pause))
    if (answer === 'forbidden' || answer.status >= 500)
      throw new Unreachable('its host does not say what robots.txt allows')
    // Without the file, or with an error instead, everything is allowed (RFC 9309, 2.3.1).
    return robotsParser(address, answer.status === 200 ? answer.body.toString() : '')
  }

  /** The pause that robots.txt asks for, in milliseconds, or that it forbids the page. */
  const permission = async (url: URL): Promise<number | 'forbidden'> => {
    const known = robotsOf.get(url.origin) ?? readRobots(url)
    robotsOf.set(url.origin, known)
    const robots = await known
    if (robots.isDisallowed(url.href, agentToken)) return 'forbidden'
    const asked = (robots.getCrawlDelay(agentToken) ?? 0) * 1000
    return Math.max(bounds.pause, Math.min(asked, longestPause))
  }

  async function follow(
    address: string,
    headers: Readonly<Record<string, string>>,
    permit: (url: URL) => Promise<number | 'forbidden'>,
  ): Promise<Reached | 'forbidden'> {
    let url = new URL(address)
    let isForGood = true
    const seen = new Set<string>()
    for (;;) {
      refuseAddress(url)
      if (seen.has(url.href)) throw new Unreachable('it redirects in a circle')
      if (seen.size > bounds.redirects)
        throw new Unreachable(`it redirects more than ${bounds.redirects} times`)
      seen.add(url.href)
      const pause = await permit(url)
      if (pause === 'forbidden') return 'forbidden'
      const answer = await request(url, headers, pause)
      const target = redirectOf(answer)
      if (target === undefined) return { ...answer, isForGood, redirects: seen.size - 1 }
      isForGood &&= answer.status === 301 || answer.status === 308
      url = target
    }
  }

  const ask: Ask = (url, headers) => follow(url, headers, permission)
  return { ask, close: () => dispatcher.destroy() }
}

function redirectOf({ url, status, headers }: Answer): URL | undefined {
  const location = headers.get('location')
  if (status < 300 || status > 399 || status === 304 || location === null) return undefined
  if (!URL.canParse(location, url)) throw new Unreachable('it redirects to what is no address')
  const target = new URL(location, url)
  target.hash = ''
  return target
}
