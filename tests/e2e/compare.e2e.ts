import { axeFindings } from './axe'
import { expect, network, test } from './fixtures'

const title = 'Bamako, Mali et Belgrade, Serbie'

test('a post is chosen by keyboard beside that of the card; Back brings the card again @quick', async ({
  page,
}) => {
  await page.goto('./?post=ml-bamako')
  await page.getByRole('button', { name: 'Comparer avec…' }).click()
  await expect(page.getByRole('combobox', { name: 'Avec quel poste' })).toBeFocused()
  await page.keyboard.type('belgr')
  await expect(page.getByRole('option', { name: 'Belgrade, Serbie' })).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/[?&]with=rs-belgrade/)
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeFocused()
  const table = page.getByRole('table', { name: title })
  const terrorism = table.getByRole('row', { name: /^Terrorisme/ })
  await expect(terrorism.getByRole('cell')).toHaveCount(2)
  await expect(table.getByRole('rowheader', { name: 'Dit des deux postes' }).first()).toBeVisible()
  await terrorism.getByRole('button').first().click()
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('article', { name: 'Bamako, Mali' })).toBeVisible()
  await expect(table).toHaveCount(0)
})

test('every threat of both posts is in the table, and axe finds nothing to say about it @both', async ({
  page,
}) => {
  await page.goto('./en/?post=ml-bamako&with=rs-belgrade')
  const table = page.getByRole('table', { name: 'Bamako, Mali and Belgrade, Serbia' })
  await expect(table).toBeVisible()
  const ids = network.posts
    .filter(({ id }) => id === 'ml-bamako' || id === 'rs-belgrade')
    .flatMap(({ threats }) => threats.map(({ threat }) => threat))
  for (const id of new Set(ids)) {
    const label = network.threats.find((term) => term.id === id)?.label.en ?? id
    await expect(table.getByRole('rowheader', { name: label, exact: true })).toBeVisible()
  }
  expect(await axeFindings(page, 'main')).toEqual([])
  const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement)
  expect(scrollWidth).toBe(clientWidth)
})

test('a post that is unknown, or the same twice, is said plainly, and the card is one press away', async ({
  page,
}) => {
  await page.goto('./?post=ml-bamako&with=zz-nowhere')
  await expect(page.getByText(/Aucun poste ne porte l’identifiant «\szz-nowhere\s»/)).toBeVisible()
  await page.goto('./?post=ml-bamako&with=ml-bamako')
  await expect(page.getByText(/C’est deux fois le même poste/)).toBeVisible()
  await page.getByRole('button', { name: 'Fermer la comparaison' }).click()
  await expect(page.getByRole('article', { name: 'Bamako, Mali' })).toBeVisible()
})

test('on paper the comparison stands alone', async ({ page }) => {
  await page.goto('./?post=ml-bamako&with=rs-belgrade')
  await expect(page.getByRole('table', { name: title })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('table', { name: title })).toBeVisible()
  await expect(page.locator('#carte')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Fermer la comparaison' })).toBeHidden()
})

test('a covered country and a kind of cooperation in a card lead to all posts with it', async ({ page }) => {
  await page.goto('./?post=rs-belgrade')
  await page
    .getByRole('article', { name: 'Belgrade, Serbie' })
    .getByRole('link', { name: 'Monténégro', exact: true })
    .click()
  await expect(page).toHaveURL(/country=ME/)
  await page
    .getByRole('article', { name: 'Belgrade, Serbie' })
    .getByRole('heading', { level: 4 })
    .first()
    .getByRole('link')
    .click()
  await expect(page).toHaveURL(/cooperation=[a-z-]+/)
  await expect(page.getByRole('status').filter({ hasText: /sur/ }).first()).toBeVisible()
})
