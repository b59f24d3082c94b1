import { expect, network } from './fixtures'
import { editionInWords, lookForUpdate, renamed, test, visit } from './own-site'

const { edition } = network
const version = 'html[data-version]'
/** The browser checks for a worker when the page is idle, and replaces it when all its requests are answered. */
const slow = { timeout: 30_000 }

test.describe.configure({ timeout: 120_000 })

test('after one visit the whole atlas works without a network, in both languages, and says so @quick', async ({
  page,
  context,
}) => {
  await visit(page)
  await context.setOffline(true)
  await expect(page.getByText(`Hors connexion : données de l’édition du ${editionInWords}.`)).toBeVisible()

  await page.reload()
  const map = page.getByRole('region', { name: /^Carte/ })
  await expect(map.getByRole('button', { name: /^Bamako, Mali/ })).toBeVisible()
  await page.getByRole('checkbox', { name: /^Trafic d’armes/ }).check()
  await expect(map.getByRole('button', { name: /^Bamako, Mali/ })).toHaveCount(0)
  await page.locator('#chiffres').scrollIntoViewIfNeeded()
  await expect(page.locator('#chiffres .recharts-surface').first()).toBeVisible()
  await expect(page.getByText(/^Hors connexion/)).toBeVisible()

  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en\/\?threat=arms-trafficking$/)
  await page.getByRole('link', { name: 'Belgrade, Serbia' }).click()
  const card = page.getByRole('article', { name: /^Belgrade/ })
  await card.getByRole('button', { name: /^Cite/ }).first().click()
  await expect(
    page
      .getByText(/Atlas SSI/)
      .filter({ visible: true })
      .last(),
  ).toBeVisible()
  await expect(page.getByText(/^Offline: data of the edition of/)).toBeVisible()

  await context.setOffline(false)
  await expect(page.getByText(/^Offline/)).toHaveCount(0)
})

test('with the server gone any address of the atlas opens, and a post’s page leads to its card', async ({
  page,
  site,
  expectComplaint,
}) => {
  expectComplaint(/^failed: GET .*\/post\w+\/[\w-]+\/ net::ERR_CONNECTION_REFUSED/)
  await visit(page)
  await page.goto('./postes/rs-belgrade/')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Belgrade')
  await site.stop()
  await page.goto('./?country=ME&lang=en')
  await expect(page.getByRole('article', { name: 'Montenegro' })).toBeVisible()
  await page.goto('./postes/rs-belgrade/')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Belgrade')
  await page.goto('./en/posts/ml-bamako/')
  await expect(page).toHaveURL(/\/en\/\?post=ml-bamako$/)
  await expect(page.getByRole('article', { name: /^Bamako/ })).toBeVisible()
  await site.start()
})

test('a new edition is offered with its date, and changes nothing until every tab is asked to', async ({
  page,
  context,
  site,
}) => {
  await visit(page)
  await site.publish({ edition: '2031-03-01' }, renamed('second'))
  await page.reload()
  const notice = page.getByText('Une nouvelle édition est prête, celle du 1er mars 2031.')
  await expect(notice).toBeVisible(slow)
  const other = await context.newPage()
  await other.goto('./?post=ml-bamako')
  await expect(other.getByText(/^Une nouvelle édition est prête/)).toBeVisible(slow)
  await expect(other.getByRole('article', { name: /^Bamako/ })).toBeVisible()
  await expect(page.locator(version)).toHaveCount(0)
  await expect(other.locator(version)).toHaveCount(0)

  await page.getByRole('button', { name: 'Plus tard' }).click()
  await expect(notice).toHaveCount(0)
  await other.getByRole('button', { name: 'Recharger' }).click()
  for (const tab of [page, other]) {
    await expect(tab.locator(version)).toHaveAttribute('data-version', 'second', slow)
    await expect(tab.getByRole('button', { name: 'Recharger' })).toHaveCount(0)
  }
  await expect(other.getByRole('article', { name: /^Bamako/ })).toBeVisible()
})

test('a broken update leaves the version that works, and the mended one is offered', async ({
  page,
  site,
  context,
  expectComplaint,
}) => {
  await visit(page)
  await site.publish({ edition }, renamed('broken'))
  // One file is missing, or is of another build.
  expectComplaint(/^answer 404: /)
  site.answers.set('', [404, 'text/plain', ''])
  expect(await lookForUpdate(page)).toBe('redundant')
  site.answers.set('', [200, 'text/html', '<!doctype html><title>Another build</title>'])
  expect(await lookForUpdate(page)).toBe('redundant')
  site.answers.set('sw.js', [200, 'text/javascript', 'const broken ='])
  expect(await lookForUpdate(page)).toBe('refused')
  await context.setOffline(true)
  await page.reload()
  await expect(page.getByRole('region', { name: /^Carte/ })).toBeVisible()
  await expect(page.locator(version)).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Recharger' })).toHaveCount(0)

  await context.setOffline(false)
  site.answers.clear()
  await page.reload()
  await page.getByRole('button', { name: 'Recharger' }).click()
  await expect(page.locator(version)).toHaveAttribute('data-version', 'broken', slow)
})

test('a deployment is withdrawn: open pages come from the server again, and nothing is kept', async ({
  page,
  site,
}) => {
  await visit(page)
  await site.publish({ edition, unregisters: true }, renamed('withdrawn'))
  await lookForUpdate(page)
  await expect(page.locator(version)).toHaveAttribute('data-version', 'withdrawn', slow)
  await expect(page.getByRole('region', { name: /^Carte/ })).toBeVisible()
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([])
})
