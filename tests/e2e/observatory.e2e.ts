import { expect, test } from './fixtures'

/*
 * The ten tests of Mozilla's HTTP Observatory (1.4), for the headers of the served site. The tenth, a redirect from HTTP to
 * HTTPS on the same host, needs a certificate: docs/deploying.md says how its own package is run, and its result.
 */
const observatory = 'https://http-observatory.security.mozilla.org'

for (const path of ['./', 'en/', 'embed/?view=map', 'api/v1/network.json']) {
  test.describe(`the Observatory's tests of ${path}`, () => {
    test('content security policy: no unsafe source, nothing by default but this site, plugins off @quick', async ({
      request,
    }) => {
      const policy = (await request.get(path)).headers()['content-security-policy'] ?? ''
      const directives = new Map(
        policy.split('; ').map((directive) => {
          const [name = '', ...sources] = directive.split(' ')
          return [name, sources] as const
        }),
      )
      expect(directives.get('default-src')).toEqual(["'self'"])
      expect(directives.get('object-src')).toEqual(["'none'"])
      expect(directives.get('base-uri')).toEqual(["'none'"])
      expect(directives.has('form-action')).toBe(true)
      expect(policy).not.toMatch(/unsafe-|data:|http:|https:(?!\/\/)/)
    })

    test('framing: said in the policy, and allowed to what is made for it alone @quick', async ({
      request,
    }) => {
      const headers = (await request.get(path)).headers()
      const allowed = path.startsWith('embed') ? '*' : "'none'"
      expect(headers['content-security-policy']).toContain(`; frame-ancestors ${allowed};`)
      expect(headers['x-frame-options']).toBeUndefined()
    })

    test('cookies: none, and none with robots.txt @quick', async ({ request }) => {
      for (const asked of [path, 'robots.txt'])
        expect((await request.get(asked)).headers()['set-cookie'], asked).toBeUndefined()
    })

    test('cross-origin sharing: of the open data alone, and without credentials @quick', async ({
      request,
    }) => {
      const preflight = { Origin: observatory, 'Access-Control-Request-Method': 'GET' }
      for (const method of ['GET', 'OPTIONS']) {
        const headers = (await request.fetch(path, { method, headers: preflight })).headers()
        const shared = headers['access-control-allow-origin']
        // A preflight without an answer shares nothing; simple requests need none.
        if (method === 'GET') expect(shared).toBe(path.startsWith('api/') ? '*' : undefined)
        else expect([undefined, ...(path.startsWith('api/') ? ['*'] : [])], method).toContain(shared)
        expect(headers['access-control-allow-credentials'], method).toBeUndefined()
      }
    })

    test('HSTS: half a year at least @quick', async ({ request }) => {
      const hsts = (await request.get(path)).headers()['strict-transport-security'] ?? ''
      expect(Number(/max-age=(\d+)/.exec(hsts)?.[1])).toBeGreaterThanOrEqual(15_768_000)
    })

    test('referrer, content type and resource policy @quick', async ({ request }) => {
      const headers = (await request.get(path)).headers()
      expect(headers['referrer-policy']).toMatch(
        /^(?:no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/,
      )
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['cross-origin-resource-policy']).toMatch(/^(?:same-origin|same-site|cross-origin)$/)
    })

    test('subresource integrity: not needed, every script is of this site @quick', async ({ request }) => {
      const text = await (await request.get(path)).text()
      const scripts = path.startsWith('api/') ? [] : [...text.matchAll(/<script[^>]* src="([^"]+)"/g)]
      for (const [, source = ''] of scripts) expect(source).toMatch(/^\/(?!\/)/)
    })
  })
}
