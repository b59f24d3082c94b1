import { expect, playScenario, test } from './fixtures'

test.describe('with ten thousand posts', () => {
  test('the page stays small, and every post can be reached', { tag: '@both' }, async ({ page }) => {
    await playScenario(page, 'huge')
    await page.goto('./?sort=city')
    // Whatever the page was prerendered from, the search requests the endpoint.
    await page.getByRole('searchbox').focus()
    const list = page.getByRole('region', { name: 'Postes', exact: true })
    await expect(page.getByRole('status').first()).toContainText('10 000')
    await expect(list.getByRole('link').first()).toBeVisible()
    const size = () => page.evaluate(() => document.querySelectorAll('*').length)
    expect(await size()).toBeLessThan(4000)
    expect(await list.getByRole('link').count()).toBeLessThan(60)

    // The last row is announced as the last, and can be scrolled to.
    const last = list.locator('li').last()
    await expect(async () => {
      // Rows are measured when rendered, so that the end moves a little.
      await list.evaluate((frame) => frame.scrollTo(0, frame.scrollHeight))
      await expect(last).toHaveAttribute('aria-posinset', '10000', { timeout: 500 })
    }).toPass()
    await expect(last).toHaveAttribute('aria-setsize', '10000')
    await last.scrollIntoViewIfNeeded()
    await expect(last).toBeInViewport()
    expect(await size()).toBeLessThan(4000)
  })

  test('Tab goes from row to row, and a card opens and gives the focus back', async ({ page }) => {
    await playScenario(page, 'huge')
    await page.goto('./')
    await page.getByRole('searchbox').focus()
    const list = page.getByRole('region', { name: 'Postes', exact: true })
    await expect(page.getByRole('status').first()).toContainText('10 000')
    await list.getByRole('link').first().focus()
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab')
      // No hand is faster than a frame.
      await page.evaluate(() => new Promise(requestAnimationFrame))
    }
    const reached = list.locator('li:focus-within')
    await expect(reached).toHaveAttribute('aria-posinset', '41')
    await expect(reached).toBeInViewport()
    const name = (await reached.getByRole('link').getAttribute('aria-label')) ?? 'no name'
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: name.split(',')[0] ?? '' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(list.getByRole('link', { name })).toBeFocused()
  })

  test('a filter brings every row that is left into the page', async ({ page }) => {
    await playScenario(page, 'huge')
    await page.goto('./')
    const search = page.getByRole('searchbox')
    await search.focus()
    await expect(page.getByRole('status').first()).toContainText('10 000')
    await search.fill('ville 12')
    const list = page.getByRole('region', { name: 'Postes', exact: true })
    await expect(page.getByRole('status').first()).toContainText(/^111 postes sur 10\s000$/)
    await expect(list.getByRole('link', { name: /^Ville / })).toHaveCount(111)
  })
})
