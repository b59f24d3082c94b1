import type { Page } from '@playwright/test'

import { expect, test } from './fixtures'

// Statements of docs/accessibility.md about the whole page that axe does not check. The page with everything open is long.
test.describe.configure({ timeout: 180_000 })

const parts = ['chiffres', 'couverture', 'verifier', 'menaces', 'connu', 'sources', 'donnees', 'a-propos']

async function openWhole(page: Page, at = './?post=ml-bamako') {
  await page.goto(at)
  await expect(page.locator('html:not([data-state])')).toBeAttached()
  for (const id of parts) {
    const part = page.locator(`#${id}`)
    await part.scrollIntoViewIfNeeded()
    await expect(part.getByText(/^(Chargement|Loading)…$/)).toHaveCount(0)
  }
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) if (one instanceof HTMLDetailsElement) one.open = true
  })
}

const samples = [
  { name: 'home with a card, in French', at: './?post=ml-bamako' },
  { name: 'home with figures, in English', at: './en/?view=figures&from=2017&to=2024' },
] as const

for (const { name, at } of samples) {
  test(`${name}: tables are named and their headers declared; pictures are named or hidden`, async ({
    page,
  }) => {
    await openWhole(page, at)
    const faults = await page.evaluate(() => {
      const told = (element: Element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`
      const isNamed = (element: Element) =>
        (element.getAttribute('aria-label') ?? element.getAttribute('aria-labelledby') ?? '') !== ''
      const tables = [...document.querySelectorAll('table')]
      const headers = tables.flatMap((table) => [...table.querySelectorAll('th')])
      const pictures = [...document.querySelectorAll('svg, img, canvas')]
      return {
        tables: tables.length,
        nameless: tables.filter((table) => !table.caption && !isNamed(table)).map(told),
        unscoped: headers.filter((head) => head.scope === '' || head.textContent.trim() === '').map(told),
        pictures: pictures.filter((one) => !one.closest('[aria-hidden="true"]') && !isNamed(one)).map(told),
        headings: [...document.querySelectorAll('h1')].filter((one) => one.checkVisibility()).length,
        forLooks: document.querySelectorAll('center, font, u, big, blockquote, br').length,
        windows: [...document.querySelectorAll('a[target="_blank"]')].map(told),
      }
    })
    expect(faults.tables).toBeGreaterThan(5)
    expect({ ...faults, tables: 0 }).toEqual({
      tables: 0,
      nameless: [],
      unscoped: [],
      pictures: [],
      headings: 1,
      forLooks: 0,
      windows: [],
    })
  })
}

test('the map and the charts say where the same is written in words, complex tables how they are read', async ({
  page,
}) => {
  await openWhole(page)
  await expect(page.getByRole('region', { name: /^Carte/ })).toHaveAccessibleDescription(/dans la liste/)
  await page.locator('#chiffres').scrollIntoViewIfNeeded()
  await expect(page.locator('.metric-figure--posts').getByRole('group')).toHaveAccessibleDescription(
    /Le tableau sous chaque graphique donne les mêmes chiffres/,
  )
  await expect(page.locator('.edition-table caption')).toContainText('n’a pas forcément cessé')
  await expect(page.locator('#menaces .matrix-table caption')).toContainText(/\p{L}{4}/u)
  await expect(page.getByRole('combobox', { name: 'Depuis' }).locator('optgroup')).toHaveCount(2)
})

test('a field stands beside its label', async ({ page }) => {
  await openWhole(page)
  const far = await page.locator('label[for]').evaluateAll((labels) =>
    labels.flatMap((label) => {
      const field = label instanceof HTMLLabelElement ? label.control : null
      if (!field?.checkVisibility()) return []
      const [a, b] = [label.getBoundingClientRect(), field.getBoundingClientRect()]
      const gap = Math.max(a.top - b.bottom, b.top - a.bottom, a.left - b.right, b.left - a.right)
      return gap > 16 ? [label.textContent] : []
    }),
  )
  expect(far).toEqual([])
})

for (const width of [1440, 768, 320]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } })

    test('each stop of the Tab key shows that it has the focus, and none is a trap', async ({ page }) => {
      await page.goto('./?threat=terrorism')
      await expect(page.locator('html:not([data-state])')).toBeAttached()
      const unseen: string[] = []
      const stops = new Set<string>()
      for (let presses = 0; presses < 70; presses += 1) {
        await page.keyboard.press('Tab')
        const { told, isSeen } = await page.evaluate(() => {
          const focused = document.activeElement
          if (!focused || focused === document.body) return { told: 'nothing', isSeen: true }
          // The focus ring is drawn by the label of a hidden radio button, the row of a link that fills it, or the chart
          // itself.
          const drawn = [focused, focused.nextElementSibling, focused.closest('li, label')]
          const isSeen =
            drawn.some((one) => one && getComputedStyle(one).outlineStyle !== 'none') ||
            focused.matches('.mark-target')
          return {
            told: `${focused.tagName} ${focused.ariaLabel ?? focused.textContent}`.slice(0, 80),
            isSeen,
          }
        })
        stops.add(told)
        if (!isSeen) unseen.push(told)
      }
      expect(unseen).toEqual([])
      expect(stops.size).toBeGreaterThan(30)
    })
  })
}

for (const { width, height } of [
  { width: 320, height: 256 },
  { width: 320, height: 640 },
  { width: 768, height: 600 },
]) {
  test.describe(`at ${width} × ${height} px`, () => {
    test.use({ viewport: { width, height } })

    for (const at of [
      './',
      './?post=ml-bamako',
      './en/?view=figures',
      './postes/ml-bamako/',
      './a-propos/',
    ]) {
      test(`${at} fits with the spacings of WCAG 1.4.12`, async ({ page }) => {
        await page.goto(at)
        await expect(page.locator('html:not([data-state])')).toBeAttached()
        await page.evaluate(() => {
          const spaced = new CSSStyleSheet()
          spaced.replaceSync(
            '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
              'p { margin-block-end: 2em !important }',
          )
          document.adoptedStyleSheets = [spaced]
        })
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(overflow).toBeLessThanOrEqual(0)
      })
    }
  })
}

test('without style sheets the content remains, in the order in which it is read', async ({ page }) => {
  await page.goto('./?post=ml-bamako')
  await expect(page.getByRole('article', { name: /^Bamako/ })).toBeVisible()
  await page.evaluate(() => {
    for (const sheet of document.styleSheets) sheet.disabled = true
  })
  const order = await page
    .locator('h1, [role="search"], .world-map, article h2, #chiffres h2')
    .evaluateAll((all) =>
      all.filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect().top),
    )
  expect(order.length).toBeGreaterThanOrEqual(5)
  expect(order).toEqual(order.toSorted((a, b) => a - b))
})
