import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { createServer } from 'vite'

import { expect, network, test as base } from './fixtures'
import { renamed, test, visit } from './own-site'

const { edition } = network
const data = 'api/v1/network.json'
const map = /^Carte/

test.describe.configure({ timeout: 120_000 })

test.describe('with the data on another server', () => {
  test('they are asked for anew, and the last good answer serves where none comes', async ({
    page,
    site,
    expectComplaint,
  }) => {
    expectComplaint(/^answer 503: |ERR_CONNECTION_REFUSED/)
    expectComplaint(/^console: /)
    await site.publish({ edition, api: site.url + data })
    await visit(page)
    await page.reload()
    await expect(page.getByRole('region', { name: map })).toBeVisible()

    // The login page of a network is shown as such, and does not replace the data.
    site.answers.set(data, [200, 'text/html', '<!doctype html><title>Connect</title>'])
    await page.reload()
    await expect(page.getByRole('alert')).toContainText('page web')
    site.answers.set(data, [503, 'text/plain', 'down'])
    await page.reload()
    await expect(page.getByRole('alert')).toContainText('503')
    await site.stop()
    await page.reload()
    await expect(page.getByRole('region', { name: map })).toBeVisible()
    await site.start()
  })
})

test('a script that the build lost does not cost the reader the version that works', async ({
  page,
  site,
  expectComplaint,
}) => {
  expectComplaint(/^answer 404: .*\/assets\//)
  let lost = ''
  await visit(page)
  await site.publish({ edition }, async (folder) => {
    const html = await readFile(join(folder, 'index.html'), 'utf8')
    const [, script = ''] = /src="[^"]*(assets\/[^"]+\.js)"/.exec(html) ?? []
    await writeFile(join(folder, script.replace('.js', '2.js')), 'export {}')
    await writeFile(join(folder, 'index.html'), html.replace(script, script.replace('.js', '2.js')))
    lost = join(folder, script.replace('.js', '2.js'))
  })
  await rm(lost)
  await page.reload()
  await expect(page.getByRole('region', { name: map })).toBeVisible()
  await page.waitForTimeout(3000)
  await page.reload()
  await expect(page.getByRole('region', { name: map })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Recharger' })).toHaveCount(0)
})

test('a tab that was open before the first worker is not reloaded by it', async ({ page, context }) => {
  await page.goto('./?q=bamako')
  const mark = await page.evaluate(() => (document.documentElement.dataset['mark'] = 'same'))
  const other = await context.newPage()
  await visit(other)
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated')
  await expect(page.locator('html')).toHaveAttribute('data-mark', mark)
})

test('a version that waits is used by whoever comes back when every tab was closed', async ({
  page,
  site,
  context,
}) => {
  await visit(page)
  await site.publish({ edition }, renamed('second'))
  await page.reload()
  await expect(page.getByText('Une nouvelle version du site est prête.')).toBeVisible({ timeout: 30_000 })
  await page.close()
  const next = await context.newPage()
  await expect(async () => {
    await next.goto('about:blank')
    await next.waitForTimeout(500)
    await next.goto(site.url)
    await expect(next.locator('html[data-version]')).toHaveCount(1)
  }).toPass({ timeout: 30_000 })
})

base.describe('in development', () => {
  base.use({ serviceWorkers: 'allow' })

  base('MSW’s worker is the only one, and nothing breaks the trusted types', async ({ browser }) => {
    // Another test may have built a worker in this process, after which vite stays in production mode.
    process.env['NODE_ENV'] = 'development'
    const server = await createServer({ server: { port: 0, strictPort: false }, logLevel: 'silent' })
    await server.listen()
    const page = await browser.newPage({ serviceWorkers: 'allow', locale: 'fr-FR' })
    const reports: string[] = []
    page.on('console', (message) => {
      if (message.text().includes('Trusted')) reports.push(message.text())
    })
    await page.goto(server.resolvedUrls?.local[0] ?? '', { timeout: 60_000 })
    await expect(page.getByRole('region', { name: map })).toBeVisible({ timeout: 60_000 })
    await page.waitForTimeout(3000)
    const workers = await page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistrations()).map(({ active }) => active?.scriptURL),
    )
    expect(workers.map((address) => new URL(address ?? '').pathname)).toEqual(['/mockServiceWorker.js'])
    expect(reports).toEqual([])
    await page.close()
    await server.close()
  })
})
