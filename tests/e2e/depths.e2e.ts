import { axeFindings } from './axe'
import { expect, test } from './fixtures'

const parts = [
  { id: 'menaces', title: { fr: /^Menaces et coopération/, en: /^Threats and cooperation/ } },
  { id: 'connu', title: { fr: /^Ce que l’atlas sait/, en: /^What the atlas knows/ } },
  { id: 'sources', title: { fr: /^Toutes les sources$/, en: /^All sources$/ } },
  { id: 'changements', title: { fr: /^Ce qui a changé/, en: /^What changed/ } },
  { id: 'donnees', title: { fr: /^Télécharger/, en: /^Download/ } },
  { id: 'a-propos', title: { fr: /^À propos/, en: /^About/ } },
] as const

for (const { lang, path, colorScheme } of [
  { lang: 'fr', path: './', colorScheme: 'light' },
  { lang: 'en', path: './en/', colorScheme: 'dark' },
] as const) {
  test.describe(`far down the page, in ${lang}`, () => {
    test.use({ colorScheme })

    test('threats, gaps, sources and data come when one goes there, and axe is content @both', async ({
      page,
    }) => {
      // There are thousands of cells.
      test.setTimeout(180_000)
      await page.goto(path)
      for (const { id, title } of parts) {
        await page.locator(`#${id}`).scrollIntoViewIfNeeded()
        await expect(page.getByRole('heading', { level: 2, name: title[lang] })).toBeVisible()
      }
      await expect(page.getByText(/^(Chargement|Loading)…$/).filter({ visible: true })).toHaveCount(0)
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow).toBe(0)
      expect(await axeFindings(page, '.on-demand')).toEqual([])
    })
  })
}
