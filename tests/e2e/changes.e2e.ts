import { expect, test } from './fixtures'

/** Of the second edition compared with the first, both of which are kept as they are. */
const budget = '2026-11-30-rs-belgrade.result.budget-2010'

test.describe('the page of changes, without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('tells both wordings side by side, what is new underlined and what is gone struck out @both', async ({
    page,
  }) => {
    await page.goto('changements/')
    const edition = page.getByRole('region', { name: /^Édition du 30 novembre 2026/ })
    await expect(edition).toContainText('Comparée à celle du 22 novembre 2026.')
    const reworded = edition.getByRole('listitem').filter({ hasText: 'reformulé' })
    await expect(reworded.first()).toBeVisible()
    await expect(edition.getByRole('insertion').first()).toHaveCSS('text-decoration-line', 'underline')
    await expect(edition.getByRole('deletion').first()).toHaveCSS('text-decoration-line', 'line-through')
  })

  test('says of what was withdrawn why, and leads to what says it now', async ({ page }) => {
    await page.goto(`en/changes/#${budget}`)
    const entry = page.locator(`[id="${budget}"]`)
    await expect(entry).toBeInViewport()
    await expect(entry).toContainText('A budget is a means, not a result')
    const now = entry.getByRole('link', { name: 'What says it now' })
    await expect(now).toHaveAttribute(
      'href',
      /\?post=rs-belgrade&claim=rs-belgrade\.caveat\.budgets-2010-2012$/,
    )
  })

  test('shows one kind alone, with the posts that have it', async ({ page }) => {
    await page.goto('en/changes/')
    await expect(page.getByRole('heading', { name: 'Havana, Cuba' })).toBeVisible()
    await page.getByRole('radio', { name: 'Result', exact: true }).check()
    await expect(page.getByRole('heading', { name: 'Belgrade, Serbia' })).toBeVisible()
    await expect(page.locator(`[id="${budget}"]`)).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Havana, Cuba' })).toBeHidden()
    await expect(page.locator('.change:visible:not([data-kind=result])')).toHaveCount(0)
  })
})

test('what the page tells is at an address of its own, and the footer leads to the page', async ({
  page,
  request,
}) => {
  await page.goto('en/about/')
  await page.getByRole('link', { name: 'What changed from edition to edition' }).click()
  const file = page.getByRole('link', { name: 'These changes as JSON' }).first()
  const answer = await request.get((await file.getAttribute('href')) ?? '')
  expect(await answer.json()).toMatchObject({ from: '2026-11-22', edition: '2026-11-30' })
})
