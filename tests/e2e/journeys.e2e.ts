import { expect, network, test } from './fixtures'

test.describe('a journalist asks what is known about Bamako', () => {
  test('types the name, reads the card and its sources, and takes the link along @both @quick', async ({
    page,
    context,
    isMobile,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto('./')
    await page.getByRole('searchbox', { name: 'Rechercher' }).fill('bamako')
    await page.getByRole('link', { name: 'Bamako, Mali' }).click()

    const card = isMobile
      ? page.getByRole('dialog', { name: /^Bamako/ })
      : page.getByRole('article', { name: /^Bamako/ })
    await expect(card).toContainText('1961')
    await expect(card).toContainText('juillet 2020')
    await expect(card).toContainText('il y a 6 ans')
    await expect(card.getByRole('table').first()).toContainText('2011')
    await card
      .getByRole('button', { name: /^Source 1/ })
      .filter({ visible: true })
      .first()
      .click()
    await expect(page.getByRole('note')).toContainText('4 juillet 2011')
    await page.keyboard.press('Escape')

    await card.getByRole('button', { name: 'Copier le lien' }).click()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    await page.goto(link)
    await expect(card).toContainText('1961')
  })
})

test.describe('a researcher looks for arms trafficking', () => {
  test('ticks the threat: map, list and count follow, and Back takes it off again @quick', async ({
    page,
  }) => {
    const named = network.posts.filter(
      ({ status, threats }) =>
        status === 'documented' && threats.some(({ threat }) => threat === 'arms-trafficking'),
    )
    await page.goto('./')
    const map = page.getByRole('region', { name: /^Carte/ })
    await expect(map.getByRole('button', { name: /^Bamako, Mali/ })).toBeVisible()
    await page.getByRole('checkbox', { name: /^Trafic d’armes/ }).check()

    await expect(page.getByRole('status').first()).toHaveText(new RegExp(`^${named.length} postes? sur`))
    await expect(page.getByRole('region', { name: 'Postes', exact: true }).getByRole('link')).toHaveCount(
      named.length,
    )
    await expect(map.getByRole('button', { name: /^Belgrade, Serbie/ })).toBeVisible()
    await expect(map.getByRole('button', { name: /^Bamako, Mali/ })).toHaveCount(0)
    await expect(page).toHaveURL(/\?threat=arms-trafficking$/)

    await page.goBack()
    await expect(map.getByRole('button', { name: /^Bamako, Mali/ })).toBeVisible()
    await page.goForward()
    await expect(page.getByRole('checkbox', { name: /^Trafic d’armes/ })).toBeChecked()
  })
})

test.describe('an expatriate asks which service covers Montenegro', () => {
  test('chooses the country, with the keyboard alone, and reads: Belgrade @both @quick', async ({
    page,
    isMobile,
  }) => {
    await page.goto('./en/')
    if (isMobile) await page.getByRole('button', { name: /^Filters/ }).press('Enter')
    const box = page.getByRole('combobox', { name: 'Country', exact: true })
    await box.focus()
    await page.keyboard.type('ME')
    await expect(page.getByRole('option').first()).toContainText('Montenegro')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/country=ME/)
    const answer = page.getByRole('article', { name: 'Montenegro' })
    await expect(answer).toContainText('Covered from another country.')
    await expect(answer.getByRole('link', { name: 'Belgrade, Serbia' })).toBeVisible()
  })

  test('a country that no source speaks of says so, and that it proves nothing @quick', async ({ page }) => {
    await page.goto('./?country=TV')
    const answer = page.getByRole('article', { name: 'Tuvalu' })
    await expect(answer).toContainText('Aucune source trouvée.')
    await expect(answer).toContainText('ne veut pas dire')
  })
})

test.describe('the map', () => {
  test('is one tab stop, walked with the arrows; a post opened from it gives the focus back @quick', async ({
    page,
  }) => {
    await page.goto('./')
    const map = page.getByRole('region', { name: /^Carte/ })
    const posts = map
      .locator('button[tabindex="0"]', { hasText: '' })
      .and(map.getByRole('button', { name: /, / }))
    await expect(posts).toHaveCount(1)
    await posts.focus()
    await page.keyboard.press('ArrowRight')
    const focused = page.locator(':focus')
    const name = (await focused.getAttribute('aria-label')) ?? ''
    expect(name).toMatch(/, /)
    await page.keyboard.press('Enter')
    const card = page.getByRole('article', { name: new RegExp(`^${name.split(',')[0]}`) })
    await expect(card).toBeVisible()
    await card.getByRole('button', { name: /^Fermer/ }).click()
    await expect(page.locator(':focus')).toHaveAttribute('aria-label', name)
  })
})
