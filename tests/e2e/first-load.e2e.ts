import type { Page } from '@playwright/test'

import { expect, playScenario, test } from './fixtures'

/** Limits until the facts of a post can be shown, in bytes as transferred, with brotli; `all` without fonts. */
const most = { all: 330_000, script: 165_000, font: 50_000 } as const

/** Requests of a page until it is idle: bytes by kind, and every address. */
async function load(page: Page, address: string) {
  const sizes = new Map<string, number>()
  const addresses: string[] = []
  const pending: Promise<void>[] = []
  page.on('requestfinished', (request) => {
    addresses.push(request.url())
    pending.push(
      request.sizes().then(({ responseBodySize }) => {
        const kind = request.resourceType()
        sizes.set(kind, (sizes.get(kind) ?? 0) + responseBodySize)
      }),
    )
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  await expect(page.getByRole('region', { name: /^(Carte|Map)/ })).toBeVisible()
  await Promise.all(pending)
  return { sizes, addresses }
}

for (const path of ['./', './en/']) {
  test(`${path} is light, its fonts apart, and asks for the network and all else once @brotli @quick`, async ({
    page,
  }) => {
    const { sizes, addresses } = await load(page, path)
    const weight = [...sizes].map(([kind, size]) => `${kind} ${size}`).join(', ')
    const fonts = sizes.get('font') ?? 0
    const all = [...sizes.values()].reduce((sum, size) => sum + size, 0)
    // A measurement that missed requests would be small as well.
    expect(sizes.get('script') ?? 0, weight).toBeGreaterThan(100_000)
    expect(addresses.filter((address) => address.endsWith('/borders.json'))).toHaveLength(1)
    expect(sizes.get('script') ?? 0, weight).toBeLessThanOrEqual(most.script)
    expect(fonts, weight).toBeLessThanOrEqual(most.font)
    expect(all - fonts, weight).toBeLessThanOrEqual(most.all)
    expect(new Set(addresses).size).toBe(addresses.length)
    expect(addresses.filter((address) => address.includes('network.json'))).toHaveLength(1)
  })
}

test('a phone that shows the list loads no map until its view is opened @phone @quick', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const isOfMap = (address: string) => /WorldMap|borders\.json/.test(address)
  await page.goto('./', { waitUntil: 'networkidle' })
  expect(asked.filter(isOfMap)).toEqual([])
  await page.getByRole('button', { name: 'Carte', exact: true }).click()
  await expect(page.getByRole('region', { name: /^Carte/ })).toBeVisible()
  expect(asked.filter(isOfMap).length).toBeGreaterThan(1)
})

test.describe('what is not in the document', () => {
  test('is there before a post is pressed: its card asks for no data and no card @quick', async ({
    page,
  }) => {
    await page.goto('./', { waitUntil: 'networkidle' })
    await page.route(/network\.json|card/i, (route) => route.abort())
    await page.getByRole('link', { name: 'Abuja, Nigeria' }).click()
    await expect(
      page.getByRole('article', { name: /^Abuja/ }).getByRole('heading', { name: 'Missions' }),
    ).toBeVisible()
  })

  test('and cannot be had: the card says so in its place, the list stays, and trying again opens it', async ({
    page,
    expectComplaint,
  }) => {
    expectComplaint(/ERR_INTERNET_DISCONNECTED/)
    await playScenario(page, 'offline')
    await page.goto('./?post=ml-bamako')
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('ne répond pas')
    await expect(page.getByRole('link', { name: 'Bamako, Mali' })).toBeVisible()
    await page.getByRole('checkbox', { name: /^Terrorisme/ }).check()
    await expect(page).toHaveURL(/threat=terrorism/)
    await page.unroute('**/api/v1/network.json')
    await alert.getByRole('button', { name: 'Réessayer' }).click()
    await expect(page.getByRole('article', { name: /^Bamako/ })).toContainText('1961')
    await expect(alert).toHaveCount(0)
  })
})

test('what lies below comes alive when the reader gets there, without moving', async ({ page }) => {
  await page.goto('./', { waitUntil: 'networkidle' })
  const part = page.locator('#couverture')
  await expect(part.getByRole('heading', { level: 2 })).toBeAttached()
  await expect(part).toHaveAttribute('data-waits')
  const before = await part.evaluate((element) => element.innerHTML)
  await part.scrollIntoViewIfNeeded()
  await expect(part).not.toHaveAttribute('data-waits')
  expect(await part.evaluate((element) => element.innerHTML)).toBe(before)
})

test('the largest text is that of the first paint, also once the strip of years is there', async ({
  page,
}) => {
  await page.goto('./')
  await expect(page.getByRole('slider', { name: 'Année' })).toBeVisible()
  const largest = await page.evaluate(
    () =>
      new Promise<string | undefined>((resolve) => {
        const watch = (list: PerformanceObserverEntryList) => {
          const last = list.getEntries().at(-1)
          resolve(
            last && 'element' in last && last.element instanceof Element ? last.element.className : undefined,
          )
        }
        new PerformanceObserver(watch).observe({ type: 'largest-contentful-paint', buffered: true })
      }),
  )
  expect(largest).toBe('hero__lede')
})
