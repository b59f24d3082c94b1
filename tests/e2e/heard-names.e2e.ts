import { expect, test } from './fixtures'

test('names are in ordinary letters: no capitals come from a style but those of a first letter', async ({
  page,
}) => {
  await page.goto('./?post=ml-bamako&at=2012')
  await expect(page.locator('.year-claims').first()).toBeVisible()
  const styled = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => getComputedStyle(element).textTransform !== 'none')
      .map(({ textContent }) => textContent),
  )
  expect(styled).toEqual([])
})

test('the home link and the links of the languages say what is seen', async ({ page }) => {
  for (const at of ['./', './en/', './postes/ml-bamako/']) {
    await page.goto(at)
    const header = page.getByRole('banner')
    await expect(header.getByRole('link', { name: 'Atlas SSI', exact: true })).toHaveText('Atlas SSI')
    await expect(header.getByRole('link', { name: 'FR – Français', exact: true })).toHaveText('FR')
    await expect(header.getByRole('link', { name: 'EN – English', exact: true })).toHaveText('EN')
    // The search can be reached in the same way from every page.
    await expect(header.getByRole('navigation').getByRole('link').first()).toHaveAttribute('href', /#carte$/)
  }
})

test('what React listens in is no thing of its own, or Firefox calls all that is in it clickable', async ({
  page,
}) => {
  for (const at of ['./', './en/embed/?view=figures']) {
    await page.goto(at)
    await expect(page.locator('#root')).toHaveRole('none')
  }
})

test('the headings of the matrix are heard as they are seen', async ({ page }) => {
  await page.goto('./')
  await page.locator('#menaces').scrollIntoViewIfNeeded()
  const headings = page.locator('#menaces table').locator('th, th *')
  await expect(headings.filter({ hasText: 'Afrique de l’Ouest' }).first()).toBeVisible()
  const titles = await headings.evaluateAll((all) => all.flatMap((one) => one.getAttribute('title') ?? []))
  expect(titles).toEqual([])
})

test('a threat says of what it counts', async ({ page }) => {
  await page.goto('./en/')
  await expect(page.getByRole('checkbox', { name: /^Terrorism \d+ posts$/ })).toBeVisible()
})
