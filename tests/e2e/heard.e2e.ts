import type { Page } from '@playwright/test'

import { expect, playScenario, test } from './fixtures'
import { spoken } from './spoken'

declare global {
  interface Window {
    /** Every change of the page since `listen`, in order. */
    heardLog: { readonly where: 'live' | 'list' | 'matrix' | 'else'; readonly words: string }[]
  }
}

/** Records changes of the page from now on. */
async function listen(page: Page) {
  await page.evaluate(() => {
    window.heardLog = []
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement
        const live = element?.closest('[role="status"], [role="alert"], [aria-live]')
        const where = element?.closest('#liste') ? 'list' : element?.closest('#menaces') ? 'matrix' : 'else'
        window.heardLog.push({ where: live ? 'live' : where, words: live?.textContent ?? '' })
      }
    })
    observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })
  })
}

/** The texts of live regions, one entry per change. */
const heard = (page: Page) =>
  page.evaluate(() => window.heardLog.filter(({ where }) => where === 'live').map(({ words }) => words))

/** The places of the last changes, in order. */
const lastChanges = (page: Page) =>
  page.evaluate(() => [...new Set(window.heardLog.map(({ where }) => where).toReversed())].toReversed())

const count = (page: Page) => page.getByRole('status').first()

test.describe('the count after a choice', () => {
  test('is written once, when list and matrix have settled, even where it stays the same', async ({
    page,
  }) => {
    await page.goto('./')
    await page.locator('#menaces').scrollIntoViewIfNeeded()
    await expect(page.locator('#menaces').getByRole('table').first()).toBeVisible()
    const threat = page.getByRole('checkbox', { name: /^Trafic d’armes/ })
    const before = await count(page).textContent()

    await listen(page)
    await threat.press('Space')
    await expect(count(page)).not.toHaveText(before ?? '')
    const said = await heard(page)
    expect(said).toEqual([await count(page).textContent()])
    expect(said[0]).toMatch(/^\d+ postes? sur \d+/)
    const changes = (await lastChanges(page)).filter((where) => where !== 'else')
    expect(new Set(changes)).toEqual(new Set(['list', 'matrix', 'live']))
    expect(changes.at(-1)).toBe('live')

    // With one threat, "all" and "any" give the same count.
    await page.getByRole('radio', { name: 'toutes' }).press('Space')
    await expect.poll(() => heard(page)).toEqual([said[0], said[0]])
  })

  test('is said once of a country too, and stands once in the accessibility tree', async ({ page }) => {
    await page.goto('./en/')
    const box = page.getByRole('combobox', { name: 'Country', exact: true })
    await box.pressSequentially('montenegro')
    await expect(page.getByRole('option', { name: /^Montenegro/ })).toBeVisible()
    await listen(page)
    await box.press('Enter')
    await expect(count(page)).toHaveText(/^1 of \d+ posts/)
    expect(await heard(page)).toEqual([await count(page).textContent()])
    expect((await spoken(page, '.filter-status')).join(' ').match(/1 of \d+ posts/g)).toHaveLength(1)
  })
})

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))

for (const { lang, at } of [
  { lang: 'French', at: './?post=se-stockholm' },
  { lang: 'English', at: './en/?post=se-stockholm' },
] as const) {
  test(`on a card in ${lang}, at most one and a half times as many words are heard as seen`, async ({
    page,
  }) => {
    await page.goto(at)
    const card = page.locator('.mission-card__article')
    await expect(card.getByRole('heading', { level: 2 })).toBeVisible()
    await expect(card.locator('.life-line')).toBeVisible()
    const seen = await card.evaluate((element) => {
      if (!(element instanceof HTMLElement)) return ''
      const hidden = [...element.querySelectorAll<HTMLElement>('.visually-hidden')]
      for (const one of hidden) one.hidden = true
      const text = element.innerText
      for (const one of hidden) one.hidden = false
      return text
    })
    const ratio =
      wordsOf((await spoken(page, '.mission-card__article')).join(' ')).length / wordsOf(seen).length
    expect(ratio).toBeGreaterThan(0.8)
    expect(ratio).toBeLessThanOrEqual(1.5)
  })
}

test('a mark of a source and the link of a claim have short names; the title is in what the mark opens', async ({
  page,
}) => {
  await page.goto('./?post=se-stockholm')
  const card = page.getByRole('article', { name: 'Stockholm, Suède' })
  await expect(card.locator('.life-line')).toBeVisible()
  const marks = await card
    .getByRole('button', { name: /^Source/ })
    .evaluateAll((all) => all.map((mark) => mark.ariaLabel))
  expect(marks.length).toBeGreaterThan(5)
  for (const name of marks) expect(name).toMatch(/^Source \d+$/)
  await expect(card.getByRole('link', { name: 'Lien permanent', exact: true }).first()).toBeVisible()
  await card.getByRole('button', { name: 'Source 1', exact: true }).first().click()
  await expect(page.getByRole('note').getByRole('link').first()).toHaveText(/\p{L}{4,}/u)
})

test('Escape closes a card with the focus nowhere, as after it was read through', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('link', { name: 'Stockholm, Suède' }).click()
  const card = page.getByRole('article', { name: 'Stockholm, Suède' })
  await expect(card.getByRole('heading', { level: 2 })).toBeFocused()
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
  await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Stockholm, Suède' })).toBeFocused()
})

test('a card that cannot be read is named in the alert', async ({ page, expectComplaint }) => {
  expectComplaint(/503/)
  await playScenario(page, 'error')
  await page.goto('./')
  await page.getByRole('link', { name: 'Stockholm, Suède' }).click()
  await expect(page.getByRole('alert')).toContainText('Stockholm, Suède')
})

/** The figures are prerendered: input counts once they are hydrated. */
const areLive = (page: Page) => expect(page.locator('#chiffres:not([data-waits])')).toBeAttached()

test.describe('the figures', () => {
  test('of a chart only its marks are heard, and a press says the reading', async ({ page }) => {
    await page.goto('./en/#chiffres')
    const chart = page.getByRole('group', { name: 'Police officers and gendarmes' })
    await expect(chart.getByRole('button').first()).toBeVisible()
    await areLive(page)
    const names = await spoken(page, '.metric-figure__plot')
    expect(names.filter((name) => /^[\d\s,.]+$/.test(name))).toEqual([])
    expect(names).toHaveLength(1 + (await chart.getByRole('button').count()))
    await listen(page)
    await chart.getByRole('button').last().press('Enter')
    await expect.poll(() => heard(page)).toEqual([expect.stringMatching(/^more than\s300 police officers/)])
  })

  test('another comparison says what follows from it', async ({ page }) => {
    await page.goto('./en/#chiffres')
    const from = page.getByRole('combobox', { name: 'From' })
    await areLive(page)
    await listen(page)
    await from.selectOption('2020')
    await expect.poll(() => heard(page)).toEqual([expect.stringMatching(/2020.*2024.* – /)])
  })
})
