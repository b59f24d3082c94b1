import { lookup } from 'node:dns/promises'
import type { LookupFunction } from 'node:net'

import ipaddr from 'ipaddr.js'

import { Unreachable } from './unreachable'

/** Resolves a host to its addresses. */
export type Resolve = (host: string) => Promise<readonly string[]>

export const systemResolve: Resolve = async (host) =>
  (await lookup(host, { all: true })).map(({ address }) => address)

/** Whether an IP address is public: not loopback, private, link-local or otherwise reserved. */
function isOutside(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast'
}

/**
 * A resolver that refuses a host if any of its addresses is not public. The connection itself uses it, so that the name
 * cannot resolve to one address for the check and to another for the request.
 */
export function outsideOnly(resolve: Resolve): Resolve {
  return async (host) => {
    const addresses = await resolve(host)
    const inside = addresses.find((address) => !isOutside(address))
    if (inside !== undefined) throw new Unreachable(`${host} lies inside a private network (${inside})`)
    return addresses
  }
}

/**
 * Refuses addresses that no public page has: another scheme than http and https, credentials, or a non-public IP address,
 * which is never resolved. `URL` has already normalised `http://0x7f.1`.
 */
export function refuseAddress({ href, protocol, hostname, username, password }: URL): void {
  if (protocol !== 'http:' && protocol !== 'https:')
    throw new Unreachable(`${protocol} is refused: only http: and https: are asked`)
  if (username !== '' || password !== '') throw new Unreachable('the address holds a login')
  const literal = hostname.replaceAll(/^\[|\]$/g, '')
  if (ipaddr.isValid(literal) && !isOutside(literal))
    throw new Unreachable(`${href} lies inside a private network`)
}

/** The resolver in the form that Node's sockets take. */
export function lookupBy(resolve: Resolve): LookupFunction {
  return (host, options, done) => {
    resolve(host).then(
      (addresses) => {
        const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
        const [first] = found
        if (!first) done(new Unreachable(`${host} has no address`), '')
        else if (options.all) done(null, found)
        else done(null, first.address, first.family)
      },
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), ''),
    )
  }
}
