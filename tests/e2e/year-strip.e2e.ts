import { axeFindings } from './axe'
import { expect, test } from './fixtures'

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme })

    for (const query of ['', '?at=2012', '?at=2012&known=then']) {
      test(`axe finds nothing to say about the strip with "${query}" @both`, async ({ page }) => {
        await page.goto(`./${query}`)
        const strip = page.getByRole('region', { name: 'Le réseau dans le temps' })
        await strip.scrollIntoViewIfNeeded()
        await expect(strip.getByRole('slider')).toBeVisible()
        await expect(page.locator('html:not([data-state])')).toBeAttached()
        expect(await axeFindings(page, '.atlas__year')).toEqual([])
      })
    }
  })
}

for (const width of [768, 1100, 1439, 1440]) {
  for (const [path, share] of [
    ['./', 'Partager'],
    ['./en/', 'Share'],
  ] as const) {
    test(`${path} at ${width} px shows the counts of a year above the map, and "${share}" whole`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 })
      for (const query of ['?at=2012', '?at=2012&known=then']) {
        await page.goto(path + query)
        const counts = page.locator('.filter-status[data-year]')
        await expect(counts).toBeVisible()
        await expect(counts.getByRole('button', { name: new RegExp(`^${share}`) })).toBeVisible()
        const cut = await counts.evaluate((element) => element.scrollHeight - element.clientHeight)
        expect(cut, query).toBe(0)
      }
    })
  }
}
