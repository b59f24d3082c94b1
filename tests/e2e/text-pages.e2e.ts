import { axeFindings } from './axe'
import { expect, network, test } from './fixtures'

const pages = [
  { at: 'a-propos/', other: '/en/about/', title: 'À propos de l’atlas' },
  { at: 'en/about/', other: '/a-propos/', title: 'About the atlas' },
  { at: 'accessibilite/', other: '/en/accessibility/', title: 'Déclaration d’accessibilité' },
  { at: 'en/accessibility/', other: '/accessibilite/', title: 'Accessibility statement' },
  { at: 'api/', other: '/en/api/', title: 'Les données, pour d’autres outils' },
  { at: 'en/api/', other: '/api/', title: 'The data, for other tools' },
  { at: 'changements/', other: '/en/changes/', title: 'Ce qui a changé, fait par fait' },
  { at: 'en/changes/', other: '/changements/', title: 'What changed, claim by claim' },
] as const

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const { at, other, title } of pages) {
    test(`${at} is a page of its own that leads to its other language`, async ({ page }) => {
      await page.goto(at)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
      await expect(page).toHaveTitle(`${title} – Atlas SSI`)
      // A style of the whole site, whichever sheet it is in.
      await expect(page.locator('body')).toHaveCSS('font-family', /Libre Franklin/)
      const languages = page.getByRole('link', { name: / – (?:English|Français)$/ })
      const href = await languages.and(page.locator(':not([aria-current])')).getAttribute('href')
      expect(href?.endsWith(other)).toBe(true)
      await expect(page.locator('link[rel=alternate][hreflang]')).toHaveCount(3)
      await expect(page.locator('link[rel=alternate][type="application/atom+xml"]')).toHaveCount(1)
    })
  }

  test('the home page says what does not work, and its list leads to the pages of the posts @quick', async ({
    page,
    expectComplaint,
  }) => {
    // With scripts disabled the browser refuses to preload modules.
    expectComplaint(/\.js csp$/)
    await page.goto('./')
    await expect(page.getByText(/Sans JavaScript, ni la carte ni les filtres/)).toBeVisible()
    await expect(page.getByRole('checkbox')).toHaveCount(0)
    await expect(page.getByRole('searchbox')).toHaveCount(0)
    await page.getByRole('link', { name: 'Bamako, Mali' }).click()
    await expect(page).toHaveURL(/\/postes\/ml-bamako\/$/)
    await page.goBack()
    await page
      .getByRole('link', { name: /glossaire/ })
      .first()
      .click()
    await expect(page.getByRole('definition').first()).toBeVisible()
    await expect(page.locator('main')).toContainText(
      'service de coopération technique internationale de police',
    )
  })
})

test('the way to the method, in the header, ends at the method, whatever loads above it', async ({
  page,
}) => {
  await page.goto('./en/?threat=terrorism')
  await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'About' }).click()
  const heading = page.getByRole('heading', { level: 2, name: 'About the atlas' })
  await expect(heading).toBeInViewport()
  await expect(page.getByRole('heading', { level: 2, name: 'Download the data' })).toBeAttached()
  await expect(heading).toBeInViewport()
  // The other language keeps the state and the place in the page.
  await page.getByRole('link', { name: 'FR – Français', exact: true }).click()
  await expect(page).toHaveURL(/\/\?threat=terrorism#a-propos$/)
  await expect(page.getByRole('heading', { level: 2, name: 'À propos de l’atlas' })).toBeInViewport()
})

for (const { at, colorScheme } of [
  { at: 'a-propos/', colorScheme: 'dark' },
  { at: 'en/accessibility/', colorScheme: 'light' },
  { at: 'api/', colorScheme: 'light' },
] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme })

    test(`axe finds nothing to say about ${at} @both`, async ({ page }) => {
      await page.goto(at)
      expect(await axeFindings(page)).toEqual([])
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow).toBe(0)
    })
  })
}

test('the page of the method names the edition it describes @quick', async ({ request }) => {
  const html = await (await request.get('en/about/')).text()
  expect(html).toContain(`edition of ${Number(network.edition.slice(8))} `)
  expect(html).not.toMatch(/\sstyle=/)
})
