import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'

import { getIssues } from '@placemarkio/check-geojson'
import type { Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'

import { axeFindings } from './axe'
import { expect, network, test } from './fixtures'

/** Opens an address and scrolls to the downloads, which load when one comes near. */
async function openDownloads(page: Page, address: string): Promise<void> {
  await page.goto(address)
  const downloads = page.getByRole('region', { name: /^(Télécharger les données|Download the data)$/ })
  await expect(async () => {
    await page.locator('#donnees').scrollIntoViewIfNeeded()
    await expect(downloads).toBeInViewport({ timeout: 1000 })
  }).toPass()
}

/** Presses a button and reads the file that the browser saves. */
async function save(page: Page, group: string, button: RegExp) {
  const pressed = page.getByRole('group', { name: group, exact: true }).getByRole('button', { name: button })
  const [download] = await Promise.all([page.waitForEvent('download'), pressed.click()])
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}

/** The ids of the posts in the list, sorted. */
async function listed(page: Page): Promise<readonly string[]> {
  const links = page.getByRole('region', { name: 'Postes', exact: true }).getByRole('link')
  const ids = await links.evaluateAll((all) => all.map((link) => link.getAttribute('data-post-link') ?? ''))
  return ids.toSorted()
}

test.describe('a researcher takes away the posts that work on arms trafficking', () => {
  test('as a table, a map and a document of just what the page shows @both @quick', async ({ page }) => {
    await openDownloads(page, './?threat=arms-trafficking')
    const group = page.getByRole('group', { name: 'Postes', exact: true })
    await expect(group).toContainText(/^Postes\d+ postes sur \d+.* – Trafic d’armes/)
    const ids = await listed(page)
    expect(ids).toContain('rs-belgrade')
    expect(ids.length).toBeLessThan(network.posts.length)

    const table = await save(page, 'Postes', /^CSV/)
    expect(table.name).toBe(`atlas-ssi-${network.edition}-posts-arms-trafficking.csv`)
    const rows: Record<string, string>[] = parse(table.text, { bom: true, columns: true })
    expect(rows.map((row) => row['id'] ?? '').toSorted()).toEqual(ids)
    expect(rows.filter((row) => !row['sources']?.includes('[http'))).toEqual([])

    const map = await save(page, 'Postes', /^GeoJSON/)
    expect(getIssues(map.text)).toEqual([])
    const features: { id: string }[] = JSON.parse(map.text).features
    expect(features.map(({ id }) => id).toSorted()).toEqual(ids)

    const document = await save(page, 'Postes', /^JSON/)
    const posts: { id: string }[] = JSON.parse(document.text).posts
    expect(posts.map(({ id }) => id).toSorted()).toEqual(ids)
  })

  test('by keyboard, the way to the files is beside what is chosen', async ({ page }) => {
    await page.goto('./?threat=arms-trafficking')
    await page.getByRole('button', { name: 'Tout effacer' }).focus()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Télécharger', exact: true })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 2, name: 'Télécharger les données' })).toBeFocused()
    const csv = page.getByRole('group', { name: 'Postes', exact: true }).getByRole('button', { name: /^CSV/ })
    await expect(csv).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(csv).toBeFocused()
  })

  test('and the file follows when another filter is chosen', async ({ page }) => {
    await openDownloads(page, './?threat=arms-trafficking')
    const filters = page.getByRole('search', { name: 'Filtrer les postes' })
    await filters.getByText('toutes', { exact: true }).click()
    await filters.getByRole('checkbox', { name: /^Terrorisme/ }).check()
    const group = page.getByRole('group', { name: 'Postes', exact: true })
    await expect(group).toContainText(/Trafic d’armes et Terrorisme|Terrorisme et Trafic d’armes/)
    const { text } = await save(page, 'Postes', /^CSV/)
    const rows: Record<string, string>[] = parse(text, { bom: true, columns: true })
    expect(rows.map((row) => row['id'] ?? '').toSorted()).toEqual(await listed(page))
    expect(rows.filter((row) => !/terrorism \[.*arms-trafficking \[/.test(row['threats'] ?? ''))).toEqual([])
  })
})

test('the statements of size are saved with the years and options shown', async ({ page }) => {
  await openDownloads(page, './en/?years=2020-2024&show=no-echo')
  const { name, text } = await save(page, 'Size of the network', /^CSV/)
  expect(name).toBe(`atlas-ssi-${network.edition}-figures-2020-2024-no-echo.csv`)
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true })
  expect(rows.length).toBeGreaterThan(3)
  expect(rows.filter((row) => row['echo_of'] !== '')).toEqual([])
  expect(rows.find((row) => row['statement_en'] === 'more than 152')).toMatchObject({ low: '153', high: '' })
})

test('everything is at the addresses that the page gives, open to any site @quick', async ({
  page,
  request,
}) => {
  await openDownloads(page, './')
  const files = page.getByRole('region', { name: 'Télécharger les données' }).getByRole('link')
  // Only a closed edition has an address of its own.
  await expect(files).toHaveCount(network.open ? 7 : 8)
  const addresses = await files.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  for (const address of addresses) {
    const answer = await request.get(address)
    expect([address, answer.status()]).toEqual([address, 200])
    expect(answer.headers()['access-control-allow-origin']).toBe('*')
  }
})

test('axe finds nothing to say about the downloads, the help open @both', async ({ page }) => {
  for (const address of ['./', './en/?q=zzzz']) {
    await openDownloads(page, address)
    await page.getByText(/^(Lire ces fichiers|Reading these files)$/).click()
    expect(await axeFindings(page, '#donnees')).toEqual([])
  }
})

test('the package tells the bytes of each file as it is served', async ({ request }) => {
  const answer = await request.get('api/v1/datapackage.json')
  const { resources }: { resources: { path: string; bytes: number; hash: string; mediatype: string }[] } =
    await answer.json()
  for (const { path, bytes, hash, mediatype } of resources) {
    const served = await request.get(`api/v1/${path}`)
    const body = await served.body()
    expect([path, body.length]).toEqual([path, bytes])
    expect(`sha256:${createHash('sha256').update(body).digest('hex')}`).toBe(hash)
    if (!mediatype.includes('schema')) expect(served.headers()['content-type']).toContain(mediatype)
  }
})

for (const path of ['./', './en/']) {
  test(`${path} describes the data to search engines, within the security policy`, async ({
    page,
    request,
  }) => {
    await page.goto(path, { waitUntil: 'networkidle' })
    const block = page.locator('script[type="application/ld+json"]')
    const dataset = JSON.parse((await block.textContent()) ?? '')
    expect(dataset).toMatchObject({ '@type': 'Dataset', version: network.edition })
    const distribution: { contentUrl: string }[] = dataset.distribution
    for (const { contentUrl } of distribution) expect((await request.get(contentUrl)).status()).toBe(200)
  })
}
