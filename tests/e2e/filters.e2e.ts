import type { Page } from '@playwright/test'

import { expect, network, test } from './fixtures'

const named = network.posts.filter(({ threats }) =>
  threats.some(({ threat }) => threat === 'arms-trafficking'),
)
const documented = named.filter(({ status }) => status === 'documented')
const count = (page: Page) => page.getByRole('status').first()
const armsTrafficking = (page: Page) => page.getByRole('checkbox', { name: /^Trafic d’armes/ })

/** Holds the page's scripts back until the returned function is called. */
async function holdScript(page: Page): Promise<() => void> {
  let letScriptCome = () => {}
  const goOn = new Promise<void>((resolve) => (letScriptCome = resolve))
  await page.route('**/assets/core-*.js', async (route) => {
    await goOn
    await route.continue()
  })
  return () => letScriptCome()
}

test.describe('a reader quicker than the script', () => {
  test('finds what was ticked and typed meanwhile taken into account @quick', async ({ page }) => {
    const letScriptCome = await holdScript(page)
    await page.goto('./', { waitUntil: 'commit' })
    await armsTrafficking(page).check()
    await page.getByRole('checkbox', { name: /^Terrorisme/ }).check()
    await page.getByText('toutes', { exact: true }).click()
    await page.getByRole('searchbox').fill('belgrade')
    letScriptCome()
    await expect(count(page)).toHaveText(/^1 poste sur/)
    await expect(page).toHaveURL(/\?(?=.*threat=arms-trafficking,terrorism)(?=.*match=all)(?=.*q=belgrade)/)
    await expect(armsTrafficking(page)).toBeChecked()
  })

  test('sees the title of figures that the address asks for, and not yet other figures', async ({ page }) => {
    const letScriptCome = await holdScript(page)
    await page.goto('./?years=all#chiffres', { waitUntil: 'commit' })
    const figures = page.locator('#chiffres')
    await expect(figures.getByRole('heading', { name: /^Combien sont-ils/ })).toBeVisible()
    await expect(figures.getByText(/^Chaque marque est une affirmation/)).toBeHidden()
    letScriptCome()
    await expect(figures.getByText(/^Chaque marque est une affirmation/)).toBeVisible()
  })

  test('finds what was chosen and pressed meanwhile done, once @phone', async ({ page }) => {
    const letScriptCome = await holdScript(page)
    await page.goto('./', { waitUntil: 'commit' })
    await page.getByRole('combobox', { name: 'Trier par' }).selectOption('pays')
    await page.getByRole('button', { name: 'Filtres' }).click()
    await page.getByRole('button', { name: 'Carte', exact: true }).click()
    letScriptCome()
    await expect(page).toHaveURL(/\?(?=.*view=map)(?=.*sort=country)/)
    await expect(page.getByRole('button', { name: 'Carte', pressed: true })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Filtres', expanded: true })).toBeVisible()
    await page.getByRole('button', { name: /^Liste/ }).click()
    await expect(page.getByRole('combobox', { name: 'Trier par' })).toHaveValue('country')
    await expect(page.locator('.post-row').first()).toContainText('Afghanistan')
    await page.getByRole('button', { name: 'Filtres' }).click()
    await expect(page.getByRole('button', { name: 'Filtres', expanded: false })).toBeVisible()
  })

  test('finds the form as the address says, not as it was left', async ({ page }) => {
    await page.goto('./')
    await armsTrafficking(page).check()
    await expect(page).toHaveURL(/threat=/)
    await page.goto('./?threat=terrorism')
    await page.goBack()
    await expect(armsTrafficking(page)).toBeChecked()
    await page.goBack()
    await expect(armsTrafficking(page)).not.toBeChecked()
    await expect(count(page)).toHaveText(/^74 postes sur 74/)
  })
})

test.describe('a filter by threat', () => {
  test('moves none of the marks that it leaves on the map', async ({ page }) => {
    await page.goto('./')
    const marks = page
      .getByRole('region', { name: /^Carte/ })
      .getByRole('group')
      .getByRole('button')
    await expect(marks.first()).toBeVisible()
    const places = () =>
      marks.evaluateAll((all) =>
        all.map((mark) => {
          const { x, y } = mark.getBoundingClientRect()
          return `${mark.ariaLabel} ${Math.round(x)} ${Math.round(y)}`
        }),
      )
    await expect.poll(async () => (await places()).length).toBe(network.posts.length)
    const before = await places()
    await armsTrafficking(page).check()
    await expect.poll(async () => (await places()).length).toBe(named.length)
    expect(before).toEqual(expect.arrayContaining(await places()))
  })

  test('highlights its words in the rows, for as long as it is in force', async ({ page }) => {
    await page.goto('./?threat=arms-trafficking')
    const highlighted = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('chosen') ?? [])].map(({ startContainer, startOffset, endOffset }) =>
          startContainer.textContent?.slice(startOffset, endOffset).toLowerCase(),
        ),
      )
    await expect(count(page)).toHaveText(new RegExp(`^${documented.length} postes? sur`))
    await expect.poll(highlighted).toEqual(named.map(() => 'trafic d’armes'))
    await armsTrafficking(page).uncheck()
    await expect.poll(highlighted).toEqual([])
  })
})

test('a country chosen on a phone has its answer in view at once, with the filters folded @phone @quick', async ({
  page,
}) => {
  await page.goto('./')
  await page.getByRole('button', { name: /^Filtres/ }).click()
  await page.getByRole('combobox', { name: 'Pays', exact: true }).fill('zambie')
  await page.getByRole('option', { name: /^Zambie/ }).click()
  await expect(page.getByRole('group', { name: 'Menaces' })).toBeHidden()
  await expect(page.getByText('Zambie aucune source trouvée')).toBeInViewport()
  await expect(page.getByRole('button', { name: /^Filtres/ })).toBeFocused()
})

test('a query without end breaks into lines, and nothing overflows @both', async ({ page }) => {
  await page.goto(`./?q=${'anticonstitutionnellement'.repeat(8)}`)
  await expect(count(page)).toHaveText(/^0 poste sur/)
  const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(width).toBeLessThanOrEqual(0)
  const chip = page.getByRole('button', { name: /^Retirer le filtre/ })
  const inner = await chip.evaluate((element) => element.scrollWidth - element.clientWidth)
  expect(inner).toBeLessThanOrEqual(1)
})
