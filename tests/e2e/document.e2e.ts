import { expect, network, playScenario, test } from './fixtures'

const documented = network.posts.filter(({ status }) => status === 'documented').length

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const { path, list, count, figure } of [
    {
      path: './',
      list: 'Postes',
      count: `${documented} postes sur ${documented}`,
      figure: 'Chiffres clés',
    },
    {
      path: './en/',
      list: 'Posts',
      count: `${documented} of ${documented} posts`,
      figure: 'Key figures',
    },
  ]) {
    test(`${path} holds the list, the key figures and their sources`, async ({
      page,
      request,
      expectComplaint,
    }) => {
      // Preloaded scripts are refused when scripts are disabled.
      expectComplaint(/\/assets\/.* csp/)
      await page.goto(path)
      await expect(page.getByRole('region', { name: list, exact: true }).getByRole('link')).toHaveCount(
        network.posts.length,
      )
      await expect(page.getByText(count).first()).toBeVisible()
      const figures = page.getByRole('list', { name: figure })
      await expect(figures).toContainText(/300.*2024/)
      await expect(figures.getByRole('button', { name: /^Source 1/ }).first()).toBeVisible()
      const html = await (await request.get(path)).text()
      expect(html).not.toMatch(/\sstyle="/)
    })
  }
})

test('the prerendered page is taken over without a complaint, in both languages @quick', async ({ page }) => {
  for (const path of ['./', './en/']) {
    await page.goto(path)
    await expect(page.getByRole('region', { name: /^(Carte|Map)/ })).toBeVisible()
  }
})

test('the address decides the language, lang= wins, and the switch keeps the state', async ({ page }) => {
  await page.goto('./?lang=en&post=ml-bamako')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('article', { name: /^Bamako/ })).toContainText('July 2020')
  await page.getByRole('link', { name: 'Français' }).click()
  await expect(page).toHaveURL(/\/\?post=ml-bamako$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await expect(page.getByRole('article', { name: /^Bamako/ })).toContainText('juillet 2020')
})

test('when the script does not come, the page says so and stays readable, whatever the address asks for @quick', async ({
  page,
  expectComplaint,
}) => {
  expectComplaint(/ERR_FAILED/)
  await page.route('**/assets/index-*.js', (route) => route.abort())
  await page.goto('./?threat=terrorism')
  await expect(page.getByText(/^La page ne peut pas fonctionner ici/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Bamako, Mali' })).toBeVisible()
  await expect(page.getByText('Chargement…', { exact: true })).toBeHidden()
})

test.describe('when the endpoint fails', () => {
  test('slow: the prerendered list is there at once', async ({ page }) => {
    await playScenario(page, 'slow')
    await page.goto('./')
    await expect(page.getByRole('link', { name: 'Bamako, Mali' })).toBeVisible({ timeout: 2000 })
    await expect(page.getByRole('region', { name: /^Carte/ })).toBeVisible()
  })

  test('text from the data is never markup, and only http links are links @quick', async ({ page }) => {
    const [first, ...posts] = network.posts
    const [source, ...sources] = network.sources
    const hostile = {
      ...network,
      posts: [{ ...first, city: { fr: '<img src=x onerror=alert(1)>', en: '<b>x</b>' } }, ...posts],
      sources: [{ ...source, url: 'javascript:alert(1)' }, ...sources],
    }
    await page.route('**/api/v1/network.json', (route) => route.fulfill({ json: hostile }))
    await page.goto('./?q=img')
    await expect(page.getByText('<img src=x onerror=alert(1)>').first()).toBeVisible()
    await expect(page.locator('a[href^="javascript"]')).toHaveCount(0)
    await expect(page.getByText(/illisibles? et n/)).toBeVisible()
  })
})
