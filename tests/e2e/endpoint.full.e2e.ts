import { isUsable, scenarioNames } from '../../mocks/scenarios'
import { expect, playScenario, test } from './fixtures'

/** Messages of the browser itself about an answer. */
const complaints: Readonly<Record<string, RegExp>> = {
  'bad-request': /400/,
  forbidden: /403/,
  'not-found': /404/,
  'too-many-requests': /429/,
  'internal-error': /500/,
  'bad-gateway': /502/,
  error: /503/,
  offline: /ERR_INTERNET_DISCONNECTED/,
  refused: /ERR_CONNECTION_REFUSED/,
}

for (const name of scenarioNames) {
  test(`${name}: a page that can be read, and nothing in the answer runs`, async ({
    page,
    expectComplaint,
  }) => {
    const complaint = complaints[name]
    if (complaint) expectComplaint(complaint)
    await playScenario(page, name)
    await page.goto('./')
    const alert = page.getByRole('alert')
    if (isUsable(name)) {
      await expect(page.getByRole('region', { name: /^Carte/ })).toBeVisible({ timeout: 30_000 })
      await expect(alert).toHaveCount(0)
    } else {
      await expect(alert).toBeVisible({ timeout: 20_000 })
      await expect(page.getByRole('link', { name: 'Bamako, Mali' })).toBeVisible()
      await page.unroute('**/api/v1/network.json')
      await alert.getByRole('button', { name: 'Réessayer' }).click()
      await expect(page.getByRole('region', { name: /^Carte/ })).toBeVisible()
      await expect(alert).toHaveCount(0)
    }
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('body :is(img, iframe), a[href^="javascript"]')).toHaveCount(0)
    await expect(page).toHaveTitle(/Atlas SSI/)
  })
}
