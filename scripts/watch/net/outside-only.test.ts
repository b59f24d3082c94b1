import { describe, expect, it } from 'vitest'

import { outsideOnly, refuseAddress } from './outside-only'

describe('addresses inside', () => {
  const inside = [
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '::1',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '64:ff9b::7f00:1',
  ]

  it.each(inside)('%s is refused where a name leads to it, even beside one outside', async (address) => {
    const resolve = outsideOnly(() => Promise.resolve(['93.184.215.14', address]))
    await expect(resolve('trap.example')).rejects.toThrow(
      `trap.example lies inside a private network (${address})`,
    )
  })

  it.each(inside)('%s is refused where it stands in the address itself', (address) => {
    const host = address.includes(':') ? `[${address}]` : address
    expect(() => refuseAddress(new URL(`http://${host}/page`))).toThrow('lies inside a private network')
  })

  it('those outside are let through', async () => {
    const outside = ['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c']
    await expect(outsideOnly(() => Promise.resolve(outside))('example.org')).resolves.toEqual(outside)
    expect(() => refuseAddress(new URL('https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/'))).not.toThrow()
  })
})

it.each(['ftp://example.org/', 'file:///etc/passwd', 'javascript:alert(1)', 'data:text/html,x'])(
  '%s is refused: it is no address of the web',
  (address) => {
    expect(() => refuseAddress(new URL(address))).toThrow('is refused: only http: and https: are asked')
  },
)
