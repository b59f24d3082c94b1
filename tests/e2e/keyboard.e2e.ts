import { readFile } from 'node:fs/promises'

import { expect, type Page } from '@playwright/test'

import { test } from './fixtures'

/** Presses Tab, or Shift+Tab, until an element of this role and name has the focus; fails if none gets it. */
async function tabTo(
  page: Page,
  role: 'button' | 'checkbox' | 'combobox' | 'link' | 'searchbox',
  name: RegExp,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
) {
  const wanted = page.getByRole(role, { name })
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press(key)
    const isThere = await wanted.evaluateAll((found) =>
      found.some((element) => element === document.activeElement),
    )
    if (isThere) return
  }
  throw new Error(`${key} never reached the ${role} ${name}`)
}

test.describe('with the keyboard alone', () => {
  test('what is known about Bamako: search, open, read a source, close, and be back on the row', async ({
    page,
  }) => {
    await page.goto('./')
    await expect(page.getByRole('region', { name: /^Carte/ })).toBeVisible()
    await tabTo(page, 'searchbox', /^Rechercher/)
    await page.keyboard.type('bamako')
    await expect(page.getByRole('status').first()).not.toHaveText(/^74 /)
    await tabTo(page, 'link', /^Bamako, Mali/)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: /^Bamako/ })).toBeFocused()
    await expect(page).toHaveTitle(/^Bamako, Mali – Atlas SSI$/)
    await tabTo(page, 'button', /^Source 1/)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('note')).toContainText('Ambassade de France au Mali')
    await page.keyboard.press('Escape')
    await expect(page.locator('[popover]')).toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('article', { name: /^Bamako/ })).toHaveCount(0)
    await expect(page.getByRole('link', { name: 'Bamako, Mali' })).toBeFocused()
  })

  test('which posts work on arms trafficking: the checkbox answers to Space, the subset is taken away', async ({
    page,
  }) => {
    await page.goto('./en/')
    await tabTo(page, 'checkbox', /^Arms trafficking/)
    await page.keyboard.press('Space')
    await expect(page).toHaveURL(/threat=arms-trafficking/)
    await expect(page.getByRole('link', { name: 'Belgrade, Serbia' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Bamako, Mali' })).toHaveCount(0)
    await tabTo(page, 'link', /^Data$/, 'Shift+Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('group', { name: 'Posts', exact: true })).toBeInViewport()
    await tabTo(page, 'button', /^CSV/)
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    const lines = (await readFile(await download.path(), 'utf8')).trim().split('\n')
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.some((line) => line.includes('rs-belgrade'))).toBe(true)
    expect(lines.some((line) => line.includes('ml-bamako'))).toBe(false)
  })

  test('how the network changed from 2017 to 2024: the sides are chosen, the verdict is read', async ({
    page,
  }) => {
    await page.goto('./en/?from=2020')
    await tabTo(page, 'link', /^Figures$/)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('combobox', { name: 'From' })).toBeVisible()
    await tabTo(page, 'combobox', /^From$/)
    await page.keyboard.type('2017')
    await expect(page).not.toHaveURL(/from=2020/)
    const verdict = page.getByRole('region', { name: /^Compare: From .*2017 to .*2024/ })
    await expect(verdict).toContainText('at least 51 more')
    await expect(verdict).toContainText('impossible to say')
  })

  test('which service covers Montenegro: the country is typed and the answer followed', async ({ page }) => {
    await page.goto('./en/')
    await tabTo(page, 'combobox', /^Country/)
    await page.keyboard.type('montenegro')
    await expect(page.getByRole('option', { name: /^Montenegro/ })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/country=ME/)
    await tabTo(page, 'link', /^Belgrade, Serbia/)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: /^Belgrade/ })).toBeFocused()
    await expect(page.getByRole('article', { name: /^Belgrade/ })).toContainText('Montenegro')
  })
})

test('no stop of the Tab key on the first screens lies under something else @quick', async ({ page }) => {
  await page.goto('./?post=ml-bamako&threat=terrorism')
  await expect(page.getByRole('region', { name: /^Carte/ })).toBeVisible()
  const hidden: string[] = []
  for (let presses = 0; presses < 100; presses += 1) {
    await page.keyboard.press('Tab')
    const covered = await page.evaluate(() => {
      const focused = document.activeElement
      // A radio button that is drawn by its label has no box of its own.
      if (!focused || focused.classList.contains('visually-hidden')) return null
      const { left, top, width, height } = focused.getBoundingClientRect()
      const above = document.elementFromPoint(left + width / 2, top + height / 2)
      return above && (focused.contains(above) || above.contains(focused)) ? null : focused.textContent
    })
    if (covered !== null) hidden.push(covered)
  }
  expect(hidden).toEqual([])
})

test.describe('with text of twice the size', () => {
  test.use({ viewport: { width: 1280, height: 800 } })

  test('nothing scrolls sideways and the controls of the map do not lie on each other', async ({ page }) => {
    await page.goto('./?threat=terrorism,arms-trafficking&layer=coverage')
    await expect(page.getByRole('region', { name: /^Carte/ })).toBeVisible()
    await page.evaluate(() => {
      const larger = new CSSStyleSheet()
      larger.replaceSync('html { font-size: 200% }')
      document.adoptedStyleSheets = [larger]
    })
    const overlaps = await page.evaluate(() => {
      const boxes = ['.filter-status', '.map-controls', '.layer-switch', '.map-legend'].map((selector) => ({
        selector,
        box: document.querySelector(selector)?.getBoundingClientRect(),
      }))
      return boxes.flatMap((one, index) =>
        boxes
          .slice(index + 1)
          .filter(({ box }) => {
            if (!one.box || !box) return true
            const isBeside = one.box.right <= box.left || box.right <= one.box.left
            return !isBeside && one.box.bottom > box.top && box.bottom > one.box.top
          })
          .map(({ selector }) => `${one.selector} and ${selector}`),
      )
    })
    expect(overlaps).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280)
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
