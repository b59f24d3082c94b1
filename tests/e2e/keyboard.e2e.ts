import { expect, type Page } from '@playwright/test'

import { test } from './fixtures'

/** Presses Tab until the focus is on what has this role and name; fails where it never comes there. */
async function tabTo(
  page: Page,
  role: 'button' | 'checkbox' | 'combobox' | 'link' | 'searchbox',
  name: RegExp,
) {
  const wanted = page.getByRole(role, { name })
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab')
    const isThere = await wanted.evaluateAll((found) =>
      found.some((element) => element === document.activeElement),
    )
    if (isThere) return
  }
  throw new Error(`Tab never reached the ${role} ${name}`)
}

test.describe('with the keyboard alone', () => {
  test('what is known about Bamako: search, open, read a source, close, and be back on the row', async ({
    page,
  }) => {
    await page.goto('./')
    await expect(page.getByRole('region', { name: /^Carte/ })).toBeVisible()
    await tabTo(page, 'searchbox', /^Rechercher/)
    await page.keyboard.type('bamako')
    await expect(page.getByRole('status').first()).not.toHaveText(/^72 /)
    await tabTo(page, 'link', /^Bamako, Mali/)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: /^Bamako/ })).toBeFocused()
    await tabTo(page, 'button', /^Source 1/)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('note')).toContainText('Ambassade de France au Mali')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('note')).toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('article', { name: /^Bamako/ })).toHaveCount(0)
    await expect(page.getByRole('link', { name: 'Bamako, Mali' })).toBeFocused()
  })

  test('which posts work on arms trafficking: the checkbox answers to Space', async ({ page }) => {
    await page.goto('./en/')
    await tabTo(page, 'checkbox', /^Arms trafficking/)
    await page.keyboard.press('Space')
    await expect(page).toHaveURL(/threat=arms-trafficking/)
    await expect(page.getByRole('link', { name: 'Belgrade, Serbia' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Bamako, Mali' })).toHaveCount(0)
  })
})

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  for (const at of ['./', './?view=map', './?view=figures', './?post=ml-bamako', './en/?country=ME']) {
    test(`${at} needs no sideways scrolling`, async ({ page }) => {
      await page.goto(at)
      await expect(page.locator('html:not([data-state])')).toBeAttached()
      await expect(page.getByText(/^(Chargement|Loading)…$/).filter({ visible: true })).toHaveCount(0)
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow).toBe(0)
    })
  }

  test('list, map and figures are three views, and a card is a sheet that Escape closes', async ({
    page,
  }) => {
    await page.goto('./')
    await page.getByRole('button', { name: 'Carte', exact: true }).click()
    await expect(page.getByRole('region', { name: /^Carte/ })).toBeVisible()
    await page.getByRole('button', { name: 'Chiffres', exact: true }).click()
    await expect(page.getByRole('heading', { name: /^Combien sont-ils/ })).toBeVisible()
    await expect(page.getByRole('region', { name: /^Carte/ })).toBeHidden()
    await page.getByRole('button', { name: /^Liste/ }).click()
    await page.getByRole('link', { name: 'Belgrade, Serbie' }).click()
    const sheet = page.getByRole('dialog', { name: /^Belgrade/ })
    await expect(sheet).toContainText('Monténégro')
    await page.keyboard.press('Escape')
    await expect(sheet).toHaveCount(0)
    await expect(page.getByRole('link', { name: 'Belgrade, Serbie' })).toBeFocused()
  })
})
