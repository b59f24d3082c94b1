import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'

import { digestOf } from '../../data/digest'
import { securityHeaders } from '../../scripts/build/headers'
import { builtSite } from '../../scripts/build/site'
import { expect, network, playScenario, test } from './fixtures'

const dist = join(import.meta.dirname, '../../dist')
const { apiOrigin } = builtSite()

/** One path of each kind, including missing ones. */
const paths = {
  pages: ['./', 'en/', 'postes/ml-bamako/', 'a-propos/', 'embed/', 'en/embed/?view=map'],
  files: ['sw.js', 'boot.js', 'borders.json', 'favicon.svg', 'feed.xml', 'manifest.webmanifest'],
  missing: ['nothing/here', 'en/nothing', 'embed/nothing', 'assets/nothing.js', 'api/v1/nothing.json'],
  data: [
    'api/v1/network.json',
    'api/v1/network.schema.json',
    'api/v1/datapackage.json',
    'api/v1/posts.csv',
    'api/v1/figures.csv',
    'api/v1/posts.geojson',
    'api/v1/editions/2026-11-22.json',
  ],
} as const

for (const path of Object.values(paths).flat()) {
  test(`the answer for ${path} has every security header @quick`, async ({ request }) => {
    const headers = (await request.get(path)).headers()
    const isFramed = /embed\/(?:\?|$)/.test(path)
    for (const [name, value] of Object.entries(securityHeaders(apiOrigin, isFramed)))
      expect(headers[name.toLowerCase()], name).toBe(value)
    expect(headers['set-cookie']).toBeUndefined()
    expect(headers['x-powered-by']).toBeUndefined()
    expect(headers['server'] ?? '').not.toMatch(/\d/)
  })
}

test('the policy allows this site alone @quick', () => {
  const policy = securityHeaders(apiOrigin)['Content-Security-Policy'] ?? ''
  expect(policy).toContain("default-src 'self'; img-src 'self' blob:")
  expect(policy).not.toMatch(/unsafe|\*|data:|script-src|style-src/)
  expect(policy).toMatch(/require-trusted-types-for 'script'; trusted-types default$/)
})

for (const path of paths.missing) {
  test(`${path}, which does not exist, is answered with 404 and not with the page @quick`, async ({
    request,
  }) => {
    const answer = await request.get(path)
    expect(answer.status()).toBe(404)
    expect(answer.headers()['content-type']).toContain('text/html')
    const text = await answer.text()
    expect(text).toContain('Page introuvable')
    expect(text).not.toContain('id="root"')
  })
}

test('any site may read the open data, and nothing else @quick', async ({ request }) => {
  const [, asset = ''] = /src="([^"]*\/assets\/[^"]+\.js)"/.exec(await (await request.get('./')).text()) ?? []
  for (const path of [...Object.values(paths).flat(), asset]) {
    const headers = (await request.get(path, { headers: { Origin: 'https://example.org' } })).headers()
    const isOpen = paths.data.some((file) => file === path)
    // A missing file may be readable from other sites or not: it has no content.
    if (path !== 'api/v1/nothing.json')
      expect(headers['access-control-allow-origin'], path).toBe(isOpen ? '*' : undefined)
    expect(headers['access-control-allow-credentials'], path).toBeUndefined()
    expect(headers['cross-origin-resource-policy'], path).toMatch(/^(?:same|cross)-origin$/)
  }
})

test('the endpoint answers with the document that the data compile to @quick', async ({ request }) => {
  const answer: unknown = await (await request.get('api/v1/network.json')).json()
  const compiled: unknown = JSON.parse(JSON.stringify({ ...network, digest: digestOf(network) }))
  const isSame = isDeepStrictEqual(answer, compiled)
  expect(isSame, 'dist/ was built from these data; if it is only older, build it again').toBe(true)
})

test('hashed files are kept for good, the page and the data are asked for anew @quick', async ({
  request,
}) => {
  const page = await request.get('./')
  expect(page.headers()['cache-control']).toBe('no-cache')
  expect((await request.get('api/v1/network.json')).headers()['cache-control']).toBe('no-cache')
  const [, asset = ''] = /src="([^"]*\/assets\/[^"]+\.js)"/.exec(await page.text()) ?? []
  expect(asset).toMatch(/-[\w-]{8,}\.js$/)
  expect((await request.get(asset)).headers()['cache-control']).toBe('public, max-age=31536000, immutable')
  expect((await request.get('favicon.svg')).headers()['cache-control']).toBe('public, max-age=86400')
})

test('each kind of file says what it is @quick', async ({ request }) => {
  const types = {
    'api/v1/network.json': 'application/json',
    'api/v1/posts.csv': 'text/csv',
    'api/v1/posts.geojson': 'application/geo+json',
    'manifest.webmanifest': 'application/manifest+json',
    'feed.xml': 'xml',
    'sw.js': 'javascript',
  }
  for (const [path, type] of Object.entries(types))
    for (const encoding of ['br, gzip', 'gzip', 'identity']) {
      const headers = (await request.get(path, { headers: { 'Accept-Encoding': encoding } })).headers()
      expect(headers['content-type'], `${path}, ${encoding}`).toContain(type)
    }
})

test('an address without its last slash leads to the page @quick', async ({ request }) => {
  const answer = await request.get('en?post=ml-bamako')
  expect(answer.status()).toBe(200)
  expect(await answer.text()).toContain('<html lang="en">')
  // If it redirects, then without host and scheme: another server may stand in front.
  const location = (await request.get('en?post=ml-bamako', { maxRedirects: 0 })).headers()['location']
  expect(location ?? '/en/?post=ml-bamako').toMatch(/^\/(?:[^/].*)?en\/\?post=ml-bamako$/)
})

for (const path of ['./', 'sw.js', 'borders.json', 'feed.xml', ...paths.data]) {
  test(`${path} is served already compressed, as the reader's program can take it @quick`, async ({
    request,
  }) => {
    const best = process.env['ATLAS_ENCODING'] ?? 'br'
    for (const [accepted, sent] of [
      ['br, gzip', best],
      ['gzip', 'gzip'],
      ['identity', undefined],
    ] as const) {
      const headers = (await request.get(path, { headers: { 'Accept-Encoding': accepted } })).headers()
      expect(headers['content-encoding'], accepted).toBe(sent)
      expect(headers['vary'], accepted).toContain('Accept-Encoding')
    }
  })
}

test('the built site holds nothing of the mocked backend @quick', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(?:js|html|css)$/.test(path),
  )
  expect(files.length).toBeGreaterThan(3)
  const traces = files.filter((path) =>
    /mockServiceWorker|setupWorker|\bmsw\b/i.test(readFileSync(join(dist, path), 'utf8')),
  )
  expect(traces).toEqual([])
  expect(existsSync(join(dist, 'mockServiceWorker.js'))).toBe(false)
})

for (const path of ['./', 'en/']) {
  test(`${path} opens without a complaint @both @quick`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' })
    await expect(page.getByRole('main')).toBeVisible()
    await expect(page).toHaveTitle(/Atlas SSI/)
  })
}

test('a breach of the policy, another origin and a failing answer do not pass unseen @quick', async ({
  page,
  expectComplaint,
}) => {
  expectComplaint(/breach of the policy: style-src/)
  expectComplaint(/breach of the policy: connect-src/)
  expectComplaint(/^answer 404: .*nothing\/here/)
  expectComplaint(/^page error: planted/)
  // Messages of the browser itself about these.
  expectComplaint(/^console: /)
  await page.goto('./')
  await page.evaluate(async () => {
    document.body.setAttribute('style', 'color: red')
    await fetch('https://example.org/').catch(() => {})
    await fetch('nothing/here')
  })
  const planted = page.context().waitForEvent('weberror')
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('planted')
    })
  })
  await planted
})

test('a scenario of the mocked backend plays against the built site @quick', async ({
  page,
  expectComplaint,
}) => {
  expectComplaint(/503/)
  await playScenario(page, 'error')
  await page.goto('./')
  await expect(page.getByRole('alert')).toBeVisible()
})
