import { expect, network, playScenario, test } from './fixtures'

test.describe('the endpoint misbehaves', () => {
  for (const { name, words, complaint } of [
    { name: 'error', words: 'code 503', complaint: /503/ },
    { name: 'offline', words: 'ne répond pas', complaint: /ERR_INTERNET_DISCONNECTED/ },
    { name: 'malformed', words: 'abîmées ou incomplètes', complaint: null },
    { name: 'newer', words: 'version plus récente', complaint: null },
    { name: 'refused', words: 'ne répond pas', complaint: /ERR_CONNECTION_REFUSED/ },
    { name: 'not-found', words: 'code 404', complaint: /404/ },
    { name: 'captive-portal', words: 'page web', complaint: null },
    { name: 'no-posts', words: 'la liste des postes', complaint: null },
  ] as const) {
    test(`${name}: the first screen stays, an alert says why, and trying again works`, async ({
      page,
      expectComplaint,
    }) => {
      if (complaint) expectComplaint(complaint)
      await playScenario(page, name)
      await page.goto('./')
      const alert = page.getByRole('alert')
      await expect(alert).toContainText(words)
      await expect(page.getByRole('link', { name: 'Bamako, Mali' })).toBeVisible()
      await page.unroute('**/api/v1/network.json')
      await alert.getByRole('button', { name: 'Réessayer' }).click()
      await expect(page.getByRole('region', { name: /^Carte/ })).toBeVisible()
      await expect(alert).toHaveCount(0)
    })
  }

  test('a server that fails is asked again after half a second and after a whole one, and then no more', async ({
    page,
    expectComplaint,
  }) => {
    expectComplaint(/503/)
    const asked: number[] = []
    page.on('request', (request) => {
      if (request.url().endsWith('/network.json')) asked.push(Date.now())
    })
    await playScenario(page, 'error')
    await page.goto('./?post=ml-bamako')
    await expect(page.getByRole('alert')).toContainText('code 503')
    await page.waitForTimeout(4000)
    const waits = asked.slice(1).map((time, index) => time - (asked[index] ?? time))
    expect(waits).toHaveLength(2)
    expect(waits[0]).toBeGreaterThanOrEqual(450)
    expect(waits[1]).toBeGreaterThanOrEqual(950)
  })

  test('a record that cannot be used is left out and named in a notice that can be opened @quick', async ({
    page,
  }) => {
    await playScenario(page, 'invalid-record')
    await page.goto('./en/')
    const notice = page.getByText('2 items of the data could not be read and are not shown')
    await notice.click()
    await expect(page.getByText(`posts · ${network.posts[1]?.id} · city`)).toBeVisible()
    await expect(page.getByText('no-such-source')).toBeVisible()
    await expect(page.getByRole('region', { name: 'Posts', exact: true }).getByRole('link')).toHaveCount(
      network.posts.length - 1,
    )
  })

  test('markup in a name is never an element, and nothing of it runs @quick', async ({ page }) => {
    await playScenario(page, 'markup')
    await page.goto('./')
    await expect(page.getByText(/^<img src="x" onerror=.*<\/script>/).first()).toBeVisible()
    await expect(page.locator('body :is(img, iframe)')).toHaveCount(0)
    await expect(page).toHaveTitle(/Atlas SSI/)
  })
})

test('going offline is said quietly, and coming back tries the failed request again', async ({
  page,
  context,
  expectComplaint,
}) => {
  expectComplaint(/ERR_INTERNET_DISCONNECTED/)
  await playScenario(page, 'offline')
  await page.goto('./en/')
  await expect(page.getByRole('alert')).toContainText('is not answering')
  await context.setOffline(true)
  await page.unroute('**/api/v1/network.json')
  await context.setOffline(false)
  await expect(page.getByRole('region', { name: /^Map/ })).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
  // The notice, and the data that the map waits for, have loaded by then.
  await expect(page.locator('.offline-notices')).toBeAttached()
  await expect(page.getByRole('slider')).toBeVisible()
  await context.setOffline(true)
  const words = page.getByText(/Offline: data of the edition of/)
  await expect(words).toBeInViewport()
  await context.setOffline(false)
  await expect(words).toHaveCount(0)
})
