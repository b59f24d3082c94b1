import { axeFindings } from './axe'
import { expect, test } from './fixtures'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('the link of the filtered view opens exactly that view, its code a frame with the same filters @both', async ({
  page,
}) => {
  await page.goto('./?threat=arms-trafficking&sort=country')
  await page.getByRole('button', { name: /^Partager\s: carte/ }).click()
  const panel = page.getByRole('dialog', { name: 'Partager cette vue' })
  await expect(panel).toBeFocused()
  expect(await axeFindings(page, '.action-panel')).toEqual([])

  await panel.getByRole('button', { name: 'Copier le lien' }).click()
  await expect(panel.getByText('Lien copié')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toBe(page.url())

  const [frame] = await Promise.all([
    page.context().waitForEvent('page'),
    panel.getByRole('link', { name: /^Voir le cadre seul/ }).click(),
  ])
  await expect(frame).toHaveURL(/\/embed\/\?threat=arms-trafficking&view=map$/)
  await expect(frame.getByText(/Trafic d’armes/)).toBeVisible()

  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^Partager\s: carte/ })).toBeFocused()
})

test('without the Clipboard API the link is selected, to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined })
  })
  await page.goto('./en/?years=all')
  await page.getByRole('button', { name: 'Share: Countries covered' }).click()
  const panel = page.getByRole('dialog', { name: 'Share this chart' })
  await panel.getByRole('button', { name: 'Copy the link' }).click()
  await expect(panel.getByText(/selected, to copy by hand/)).toBeVisible()
  expect(await page.evaluate(() => getSelection()?.toString())).toMatch(
    /\/en\/\?years=all&view=figures#chiffres$/,
  )
  await expect(panel.getByRole('textbox', { name: /^Embed code/ })).toHaveValue(
    /src="http[^"]*\/en\/embed\/\?years=all&amp;view=figures&amp;metric=countries"/,
  )
})

test('the panel is not loaded before it is asked for', async ({ page }) => {
  const files: string[] = []
  page.on('request', (request) => files.push(request.url()))
  await page.goto('./', { waitUntil: 'networkidle' })
  expect(files.filter((file) => /SharePanel/.test(file))).toEqual([])
})
