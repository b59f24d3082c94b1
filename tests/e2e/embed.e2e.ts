import { securityHeaders } from '../../scripts/build/headers'
import { builtSite } from '../../scripts/build/site'
import { axeFindings } from './axe'
import { expect, test } from './fixtures'
import { openOtherSite, otherSite } from './other-site'

const embeds = {
  card: 'embed/?post=ml-bamako',
  map: 'en/embed/?view=map&threat=arms-trafficking',
  chart: 'embed/?view=figures&metric=posts&years=all',
} as const

for (const path of ['embed/', 'embed', 'en/embed/', 'embed/index.html']) {
  test(`the answer for ${path} lets any site show it in a frame, and is as strict as the others else @quick`, async ({
    request,
  }) => {
    const headers = (await request.get(path)).headers()
    const expected = Object.entries(securityHeaders(builtSite().apiOrigin, true))
    for (const [name, value] of expected) expect(headers[name.toLowerCase()], name).toBe(value)
    expect(headers['content-security-policy']).toContain('frame-ancestors *')
    expect(headers['x-frame-options']).toBeUndefined()
  })
}

test('another site shows a card, the map and a chart; the browser stores nothing @quick', async ({
  page,
  context,
  baseURL,
  expectComplaint,
}) => {
  expectComplaint(otherSite)
  const touched: string[] = []
  await context.exposeBinding('touched', (_source, what: string) => void touched.push(what))
  await context.addInitScript(() => {
    const tell = (what: string) => Reflect.get(window, 'touched')(what)
    for (const method of ['getItem', 'setItem', 'removeItem', 'key'] as const)
      Object.defineProperty(Storage.prototype, method, { value: () => tell(method) })
    for (const holder of [IDBFactory.prototype, CacheStorage.prototype])
      Object.defineProperty(holder, 'open', { value: () => tell('open') })
    Object.defineProperty(Document.prototype, 'cookie', { get: () => tell('cookie'), set: tell })
  })
  await openOtherSite(page, {
    card: `${baseURL}${embeds.card}`,
    map: `${baseURL}${embeds.map}`,
    chart: `${baseURL}${embeds.chart}`,
  })
  const frame = (title: keyof typeof embeds) => page.frameLocator(`iframe[title="${title}"]`)
  await expect(frame('card').getByRole('article', { name: 'Bamako, Mali' })).toContainText('1961')
  await expect(frame('map').getByRole('region', { name: /^Map/ })).toBeVisible()
  await expect(frame('map').getByText(/^\d+ of \d+ posts.* · Arms trafficking/)).toBeVisible()
  await expect(
    frame('chart')
      .getByRole('group', { name: /^Postes/ })
      .getByRole('button')
      .first(),
  ).toBeVisible()
  await expect(frame('card').getByRole('contentinfo')).toContainText(/Source.*indépendant, non officiel/)
  await expect(frame('map').getByRole('contentinfo')).toContainText(
    /(?:data as of|open edition of) .* Independent, unofficial/,
  )
  expect(touched).toEqual([])
  expect(await context.cookies()).toEqual([])
})

test('the atlas itself lets no site show it in a frame, nor do the pages of the posts', async ({
  page,
  baseURL,
  expectComplaint,
}) => {
  expectComplaint(otherSite)
  expectComplaint(/^console: .*frame-ancestors 'none'/)
  expectComplaint(/^failed: .*ERR_BLOCKED_BY_RESPONSE/)
  await openOtherSite(page, { atlas: `${baseURL}`, post: `${baseURL}postes/ml-bamako/` })
  for (const title of ['atlas', 'post'])
    await expect(page.frameLocator(`iframe[title="${title}"]`).getByRole('main')).toHaveCount(0)
  expect(
    page
      .frames()
      .slice(1)
      .map((frame) => frame.url()),
  ).toEqual(['chrome-error://chromewebdata/', 'chrome-error://chromewebdata/'])
})

test('a post chosen on an embedded map leads to its card, and Back is left to the site around', async ({
  page,
  context,
}) => {
  await page.goto('en/embed/?view=map&threat=drug-trafficking')
  const entries = await page.evaluate(() => history.length)
  await page.getByRole('button', { name: /^Bamako, Mali/ }).click()
  const link = page.getByRole('link', { name: 'Bamako, Mali: see the card' })
  await expect(link).toHaveAttribute('target', '_blank')
  expect(await page.evaluate(() => history.length)).toBe(entries)
  const [atlas] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'Open the map in the atlas' }).click(),
  ])
  await expect(atlas).toHaveURL(/\/en\/\?post=ml-bamako&threat=drug-trafficking&view=map$/)
  await expect(atlas.getByRole('article', { name: /^Bamako/ })).toBeVisible()
  await expect(atlas.getByRole('checkbox', { name: /^Drug trafficking/ })).toBeChecked()
})

test('a source opens a page of its own, not in the frame', async ({ page }) => {
  await page.goto(embeds.card)
  const source = page.getByRole('article').getByRole('region', { name: 'Sources' }).getByRole('link').first()
  await source.evaluate((link) => {
    link.addEventListener('click', (event) => event.preventDefault())
  })
  await source.click()
  await expect(source).toHaveAttribute('target', '_blank')
  await expect(source).toHaveAttribute('rel', /noopener/)
})

test('an embed without data says so and tries again; one of a post that is not there says which', async ({
  page,
  expectComplaint,
}) => {
  expectComplaint(/503/)
  await page.route('**/api/v1/network.json', (route) => route.fulfill({ status: 503 }))
  await page.goto(embeds.chart)
  await expect(page.getByRole('alert')).toContainText('503')
  await page.unroute('**/api/v1/network.json')
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await expect(page.getByRole('group', { name: /^Postes/ })).toBeVisible()
  await page.goto('embed/?post=xx-nowhere')
  await expect(page.getByText('« xx-nowhere »')).toBeVisible()
})

for (const [what, address] of Object.entries(embeds)) {
  test(`the ${what} fits a frame 280 pixels wide, and axe finds nothing to say about it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 280, height: 480 })
    await page.goto(address, { waitUntil: 'networkidle' })
    await expect(page.getByRole('contentinfo').getByRole('link')).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(280)
    expect(await axeFindings(page)).toEqual([])
  })
}
