import { expect } from './fixtures'
import { test, visit } from './own-site'

/** Everything that a browser stores for a site. */
const stored = async () => ({
  local: Object.keys(localStorage),
  session: Object.keys(sessionStorage),
  databases: (await indexedDB.databases()).map(({ name }) => name),
  cookies: document.cookie,
  caches: (await caches.keys()).filter((name) => !name.startsWith('atlas-')),
})
const nothing = { local: [], session: [], databases: [], cookies: '', caches: [] }

test('nothing is stored of what a reader does but the theme, and by the worker the site itself', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000)
  await visit(page)
  await page.getByRole('searchbox', { name: 'Rechercher' }).fill('bamako')
  await page.getByRole('checkbox', { name: /^Terrorisme/ }).check()
  await page.getByRole('link', { name: 'Bamako, Mali' }).click()
  const card = page.getByRole('article', { name: /^Bamako/ })
  await card
    .getByRole('button', { name: /^Citer/ })
    .first()
    .click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.locator('#chiffres').scrollIntoViewIfNeeded()
  await expect(page.locator('#chiffres .recharts-surface').first()).toBeVisible()
  expect(await page.evaluate(stored)).toEqual(nothing)

  await page.getByRole('button', { name: /^Thème/ }).click()
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  expect(await page.evaluate(stored)).toEqual({ ...nothing, local: ['atlas-theme'] })
  expect(await context.cookies()).toEqual([])
})
