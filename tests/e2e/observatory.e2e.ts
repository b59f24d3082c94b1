import { expect, test } from './fixtures'

/*
 * The tests that Mozilla's HTTP Observatory publishes, asked of the headers of the served site. What wants a public
 * host (the redirect from HTTP, the preload list of HSTS) is not among them.
 */

for (const path of ['./', 'en/', 'embed/?view=map', 'api/v1/network.json']) {
  test.describe(`the Observatory's tests of ${path}`, () => {
    test('content security policy: no unsafe source, nothing by default but this site, plugins off', async ({
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
      // Only what is made for frames may be framed.
      expect(directives.get('frame-ancestors')).toEqual([path.startsWith('embed') ? '*' : "'none'"])
    })

    test('cookies: none', async ({ request }) => {
      expect((await request.get(path)).headers()['set-cookie']).toBeUndefined()
    })

    test('cross-origin sharing: of the open data alone, and without credentials', async ({ request }) => {
      const headers = (await request.get(path, { headers: { Origin: 'https://example.org' } })).headers()
      expect(headers['access-control-allow-origin']).toBe(path.startsWith('api/') ? '*' : undefined)
      expect(headers['access-control-allow-credentials']).toBeUndefined()
    })

    test('HSTS: half a year at least', async ({ request }) => {
      const hsts = (await request.get(path)).headers()['strict-transport-security'] ?? ''
      expect(Number(/max-age=(\d+)/.exec(hsts)?.[1])).toBeGreaterThanOrEqual(15_768_000)
    })

    test('referrer, content type and resource policy', async ({ request }) => {
      const headers = (await request.get(path)).headers()
      expect(headers['referrer-policy']).toMatch(
        /^(?:no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/,
      )
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['cross-origin-resource-policy']).toMatch(/^(?:same-origin|same-site|cross-origin)$/)
    })

    test('subresource integrity: not needed, every script is of this site', async ({ request }) => {
      const text = await (await request.get(path)).text()
      const scripts = path.startsWith('api/') ? [] : [...text.matchAll(/<script[^>]* src="([^"]+)"/g)]
      for (const [, source = ''] of scripts) expect(source).toMatch(/^\/(?!\/)/)
    })
  })
}
