import { axeFindings } from './axe'
import { expect, playScenario, test } from './fixtures'

const states = [
  { name: 'home', at: './', quick: 'dark' },
  { name: 'a card', at: './?post=ml-bamako', quick: 'light' },
  { name: 'a filter and a country, in English', at: './en/?threat=terrorism&country=ME', quick: null },
  { name: 'an empty result', at: './?q=nothing-at-all&threat=terrorism', quick: null },
  { name: 'a card in English', at: './en/?post=be-brussels', quick: null },
] as const

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours axe finds nothing to say about`, () => {
    test.use({ colorScheme })

    for (const { name, at, quick } of states) {
      test(`${name} @both${quick === colorScheme ? ' @quick' : ''}`, async ({ page, isMobile }) => {
        await page.goto(at)
        await expect(page.locator('html:not([data-state])')).toBeAttached()
        // On a phone the map and the figures are views of their own.
        if (!isMobile) {
          await expect(page.getByRole('region', { name: /^(Carte|Map)/ })).toBeVisible()
          await page.locator('#chiffres').scrollIntoViewIfNeeded()
        }
        await expect(page.getByText(/^(Chargement|Loading)…$/).filter({ visible: true })).toHaveCount(0)
        expect(await axeFindings(page)).toEqual([])
      })
    }

    test('an answer that cannot be read', async ({ page }) => {
      await playScenario(page, 'malformed')
      await page.goto('./')
      await expect(page.getByRole('alert')).toBeVisible()
      expect(await axeFindings(page)).toEqual([])
    })
  })
}
