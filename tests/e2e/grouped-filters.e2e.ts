import type { Page } from '@playwright/test'

import { expect, network, test } from './fixtures'

const documented = network.posts.filter(({ status }) => status === 'documented')
const inWestAfrica = documented.filter(({ region }) => region === 'west-africa').length
const count = (page: Page) => page.getByRole('status').first()
const groupName = (page: Page) => page.getByRole('search').getByText(/^Région/)
const westAfrica = (page: Page) => page.getByRole('checkbox', { name: /^Afrique de l’Ouest/ })
const counted = new RegExp(`^${inWestAfrica} postes sur ${documented.length}`)

test('a reader chooses a region with the mouse, goes Back, and comes by the link to the same @both', async ({
  page,
  isMobile,
}) => {
  await page.goto('./')
  if (isMobile) await page.getByRole('button', { name: /^Filtres/ }).click()
  await groupName(page).click()
  await expect(westAfrica(page)).toHaveAccessibleName(`Afrique de l’Ouest ${inWestAfrica} postes`)
  await westAfrica(page).check()
  await expect(count(page)).toHaveText(counted)
  await expect(page).toHaveURL(/\?region=west-africa$/)
  await page.goBack()
  await expect(westAfrica(page)).not.toBeChecked()
  await expect(count(page)).toHaveText(new RegExp(`^${documented.length} postes sur`))
  await page.goto('./?region=west-africa,nowhere')
  await expect(count(page)).toHaveText(counted)
  await page.getByRole('button', { name: 'Retirer le filtre : Afrique de l’Ouest' }).click()
  await expect(page).not.toHaveURL(/region/)
})

test('with the keyboard alone, its counts follow the other filters', async ({ page }) => {
  const both = documented.filter(
    ({ region, threats }) =>
      region === 'west-africa' && threats.some(({ threat }) => threat === 'drug-trafficking'),
  ).length
  await page.goto('./?threat=drug-trafficking')
  await groupName(page).focus()
  await page.keyboard.press('Enter')
  await expect(westAfrica(page)).toHaveAccessibleName(`Afrique de l’Ouest ${both} postes`)
  await westAfrica(page).focus()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/region=west-africa/)
  await expect(count(page)).toHaveText(new RegExp(`^${both} postes? sur`))
})

test('an empty result says that the region may be dropped, and does it', async ({ page }) => {
  await page.goto('./?q=bamako&region=north-america')
  await expect(page.getByText('Aucun poste ne correspond')).toBeVisible()
  await page.getByRole('button', { name: /^Sans Amérique du Nord/ }).click()
  await expect(count(page)).toHaveText(/^1 poste sur/)
  await expect(page).not.toHaveURL(/region/)
})

test('a group that is folded names what is chosen of it @both', async ({ page, isMobile }) => {
  await page.goto('./?cooperation=training,technical&region=west-africa')
  if (isMobile) await page.getByRole('button', { name: /^Filtres/ }).click()
  const filters = page.getByRole('search')
  const chosen = filters.getByText(/^Coopération/)
  await expect(chosen).toHaveText(/^Coopération.*Formation, \+1$/)
  await expect(groupName(page)).toHaveText('RégionAfrique de l’Ouest')
  await chosen.click()
  await filters.getByRole('checkbox', { name: /^Formation/ }).uncheck()
  await expect(chosen).not.toContainText('+1')
})

test('what is chosen stands first as the group is unfolded again', async ({ page }) => {
  await page.goto('./?region=latin-america-caribbean')
  await groupName(page).click()
  await expect(page.getByRole('list', { name: 'Région' }).getByRole('checkbox').first()).toBeChecked()
})

test('an embedded map follows it and says so', async ({ page }) => {
  await page.goto('./embed/?view=map&region=west-africa')
  await expect(page.getByText(`${inWestAfrica} postes sur ${documented.length}`)).toContainText(
    'Afrique de l’Ouest',
  )
})

test('kinds of cooperation are counted and chosen too, and found again by the link', async ({ page }) => {
  const training = documented.filter(({ missions }) =>
    missions.some(({ cooperation }) => cooperation === 'training'),
  ).length
  await page.goto('./')
  await page.getByRole('search').getByText('Coopération', { exact: true }).click()
  const box = page.getByRole('checkbox', { name: `Formation ${training} postes`, exact: true })
  await box.check()
  await expect(count(page)).toHaveText(new RegExp(`^${training} postes sur`))
  await expect(box).toBeFocused()
  await page.reload()
  await expect(count(page)).toHaveText(new RegExp(`^${training} postes sur`))
  await expect(page.getByRole('button', { name: 'Retirer le filtre : Formation' })).toBeVisible()
})

test('an entry of the legend filters by its mark, and lets go again', async ({ page }) => {
  await page.goto('./')
  const closed = page.getByRole('list', { name: 'Légende' }).getByRole('button', { name: 'fermé' })
  await closed.click()
  await expect(page).toHaveURL(/\?evidence=closed$/)
  await expect(count(page)).toHaveText(
    new RegExp(`^${documented.filter(({ closed: since }) => since !== undefined).length} postes? sur`),
  )
  await closed.press('Enter')
  await expect(page).not.toHaveURL(/evidence/)
})

test('a count of the matrix leads to the posts that it counts, and so does one of the meter @both', async ({
  page,
}) => {
  const both = documented.filter(
    ({ region, threats }) => region === 'west-africa' && threats.some(({ threat }) => threat === 'terrorism'),
  ).length
  await page.goto('./?q=tirana&evidence=closed#menaces')
  const cell = page.getByRole('link', { name: `${both} postes : Terrorisme, Afrique de l’Ouest` })
  await expect(cell).toHaveAttribute('href', /\?threat=terrorism&region=west-africa#carte$/)
  await cell.click()
  await expect(page).toHaveURL(/\?threat=terrorism&region=west-africa/)
  await expect(count(page)).toHaveText(new RegExp(`^${both} postes sur`))
  await expect(page.locator('#liste')).toBeFocused()
  await expect(page.locator('#carte')).toBeInViewport()
  await page.goto('./#connu')
  const mentioned = page.getByRole('link', { name: /^\d+ autres postes sont seulement mentionnés/ })
  await mentioned.click()
  await expect(page).toHaveURL(/\?evidence=mentioned/)
  await expect(count(page)).toHaveText(
    new RegExp(`et ${network.posts.length - documented.length} seulement mentionnés`),
  )
})

test.describe('on a phone of 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('the sheet holds the groups, unfolded too, without overflow @phone', async ({ page }) => {
    await page.goto('./')
    await page.getByRole('button', { name: /^Filtres/ }).click()
    await groupName(page).click()
    await westAfrica(page).check()
    await expect(page.getByRole('button', { name: 'Filtres 1' })).toBeVisible()
    const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(width).toBeLessThanOrEqual(0)
  })
})
