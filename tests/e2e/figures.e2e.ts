import { expect, test } from './fixtures'

test.describe('parliamentary staff ask how the network changed from 2017 to 2024', () => {
  test('and read what can and cannot be said, never without its warning @both @quick', async ({
    page,
    isMobile,
  }) => {
    await page.goto('./en/')
    if (isMobile) await page.getByRole('button', { name: 'Figures' }).click()
    const comparison = page.getByRole('region', { name: /June 2017.*February 2024|Jun 2017.*Feb 2024/ })
    await expect(comparison).toContainText('at least 51 more')
    await expect(comparison).toContainText(/18 fewer/)
    await expect(comparison).toContainText(/repeats a text of 2010/)
    await expect(comparison).toContainText(/2015.*78/)
    await expect(comparison).toContainText(/no measured fall since 2017/)
    await expect(comparison).toContainText(/impossible to say/)
    await expect(comparison).not.toContainText(/3 or more/)
  })

  test('and see both readings of 2020, on the charts and in the tables', async ({ page }) => {
    await page.goto('./')
    await page.locator('#chiffres').scrollIntoViewIfNeeded()
    const chart = page.getByRole('figure', { name: /^Postes/ })
    await expect(chart.getByText('73', { exact: true }).first()).toBeVisible()
    await expect(chart.getByText('74', { exact: true }).first()).toBeVisible()
    await page.getByText('Les mêmes chiffres en tableau').nth(1).click()
    const table = page.getByRole('table', { name: /^Postes/ })
    await expect(table).toContainText('Ambassade de France en Serbie')
    await expect(table).toContainText('Ambassade de France au Mali')
  })

  test('the charts come on demand, and no default of Recharts is left', async ({ page }) => {
    await page.goto('./')
    await page.locator('#chiffres').scrollIntoViewIfNeeded()
    await expect(page.locator('#chiffres svg.recharts-surface').first()).toBeVisible()
    await expect(
      page.locator('[role="application"], .recharts-legend-wrapper, [aria-live="assertive"]'),
    ).toHaveCount(0)
  })
})

test('each key figure leads to its mark, in years that show it, and back @both', async ({ page }) => {
  await page.goto('./')
  const figures = page.getByRole('list', { name: 'Chiffres clés' }).getByRole('link', { name: /graphique/ })
  await expect(figures).toHaveCount(3)
  await figures.last().click()
  const reading = page.getByRole('region', { name: 'Lecture d’une marque' })
  await expect(reading).toContainText('175 pays')
  await expect(reading).toContainText('2026')
  const chart = page.getByRole('figure', { name: /^Pays/ })
  await expect(chart.getByRole('button', { name: /^175 pays/, pressed: true })).toBeInViewport()
  await expect(page.getByText('Ces options sont élargies')).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Années' })).toHaveValue('own')
})

test('all years and the undated are legible, none hidden, and a table has the page to itself @both', async ({
  page,
}) => {
  await page.goto('./?years=2020-2021&view=figures#chiffres')
  await page.getByRole('button', { name: 'Tout montrer' }).click()
  await expect(page).toHaveURL(/years=all/)
  await expect(page.getByText(/^(\d+) affirmations sur \1$/)).toBeVisible()
  const chart = page.getByRole('figure', { name: /^Postes/ })
  const place = await chart.boundingBox()
  const whole = await page.getByRole('region', { name: /^Combien/ }).boundingBox()
  expect(place?.width).toBeCloseTo(whole?.width ?? 0, 0)
  const labels = await chart.locator('.mark-label__text').evaluateAll((all) =>
    all.map((label) => {
      const { x, y, width, height } = label.getBoundingClientRect()
      return { x, y: y + height * 0.2, width, height: height * 0.6 }
    }),
  )
  expect(labels.length).toBeGreaterThan(25)
  const clashes = labels.filter((a, index) =>
    labels
      .slice(index + 1)
      .some(
        (b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
      ),
  )
  expect(clashes).toEqual([])
  await page.getByText('Postes : les mêmes chiffres').click()
  await page.getByText('Pays couverts : les mêmes chiffres').click()
  await expect(page.getByRole('table', { name: /^Pays/ })).toBeVisible()
  await expect(page.getByRole('table', { name: /^Postes/ })).toBeHidden()
})
