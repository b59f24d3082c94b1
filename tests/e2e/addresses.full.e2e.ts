import * as fc from 'fast-check'

import { addresses } from '../fuzz/addresses'
import { expect, test } from './fixtures'

/** Longest query that servers accept, in characters. */
const longest = 7000

test('any query leaves a working page, in a real browser too', async ({ page }) => {
  test.setTimeout(400_000)
  const queries = fc.sample(addresses, { numRuns: 60, seed: 8 }).filter(({ length }) => length < longest)
  for (const [index, query] of queries.entries())
    await test.step(query.slice(0, 100), async () => {
      await page.goto(`./${index % 2 === 0 ? '' : 'en/'}${query}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByRole('region', { name: /^(?:Postes|Posts)$/ })).toBeVisible()
      await expect(page.getByRole('region', { name: /^(?:Carte|Map)/ })).toBeVisible()
      await expect(page.getByRole('alert')).toHaveCount(0)
      await expect(page.locator('body :is(img, iframe), a[href^="javascript"]')).toHaveCount(0)
      await expect(page).toHaveTitle(/Atlas SSI/)
    })
})
