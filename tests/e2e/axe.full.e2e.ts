import type { Locator, Page } from '@playwright/test'

import { axeFindings } from './axe'
import { expect, playScenario, test } from './fixtures'

interface State {
  readonly name: string
  /** Appended to the address of the language. */
  readonly at: string
  /** Steps from the loaded page to the state. */
  readonly reach?: (page: Page) => Promise<void>
}

/** Scrolls to every part, so that each loads, and opens everything that is folded. */
async function unfoldEverything(page: Page) {
  for (const id of ['chiffres', 'couverture', 'menaces', 'connu', 'sources', 'donnees', 'a-propos']) {
    const part = page.locator(`#${id}`)
    if (!(await part.isVisible())) continue
    await part.scrollIntoViewIfNeeded()
    await expect(part.getByRole('heading').filter({ visible: true }).first()).toBeVisible()
  }
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) if (one instanceof HTMLDetailsElement) one.open = true
  })
}

/** Scrolls to the figures and opens their tables. */
async function toFigures(page: Page) {
  const figures = page.locator('#chiffres')
  await figures.scrollIntoViewIfNeeded()
  await expect(figures.getByRole('group').getByRole('button').first()).toBeVisible()
  for (const table of await figures.locator('summary').all()) await table.click()
}

/** Presses a button in the card: on a small screen the card is a sheet over buttons of the same name. */
const pressInCard = (button: RegExp, brings: (page: Page) => Locator) => async (page: Page) => {
  const card = page.locator('.mission-card')
  await card.getByRole('button', { name: button }).first().click()
  await expect(brings(page).first()).toBeVisible()
}

/** Opens the folded part of a card about other years. */
async function unfoldCard(page: Page) {
  await expect(page.locator('.year-claims').first()).toBeVisible()
  await page.locator('.mission-card details').evaluateAll((all) => {
    for (const one of all) if (one instanceof HTMLDetailsElement) one.open = true
  })
}

async function openCountries(page: Page) {
  const more = page.getByRole('button', { name: /^(Filtres|Filters)/ })
  if (await more.isVisible()) await more.click()
  await page.getByRole('combobox', { name: /^(Pays|Country)/ }).pressSequentially('mo')
  await expect(page.getByRole('option').first()).toBeVisible()
}

const note = (page: Page) => page.getByRole('note')
const dialog = (page: Page) => page.getByRole('dialog')

const states: readonly State[] = [
  { name: 'home, every part unfolded', at: '', reach: unfoldEverything },
  { name: 'the figures of all years', at: '?view=figures&years=all&show=undated', reach: toFigures },
  { name: 'a figure that is read', at: '?view=figures&figure=officers-2024', reach: toFigures },
  { name: 'a comparison', at: '?view=figures&from=2017&to=2024', reach: toFigures },
  { name: 'a card', at: '?post=ml-bamako' },
  { name: 'a card in a year', at: '?post=ml-bamako&at=2012', reach: unfoldCard },
  { name: 'a claim of a card', at: '?post=ml-bamako&claim=ml-bamako.threat.terrorism' },
  { name: 'a source of a card', at: '?post=al-tirana', reach: openNote },
  { name: 'the cite panel', at: '?post=rs-belgrade', reach: pressInCard(/^(Citer|Cite)/, dialog) },
  { name: 'the share panel', at: '?post=rs-belgrade', reach: pressInCard(/^(Partager|Share)/, dialog) },
  { name: 'two filters', at: '?threat=terrorism,arms-trafficking&match=all' },
  { name: 'countries', at: '?country=ME,ML,SS' },
  { name: 'the list of countries', at: '', reach: openCountries },
  { name: 'an empty result', at: '?q=nothing-at-all&threat=terrorism' },
  { name: 'a post that is not there', at: '?post=xx-nowhere' },
  { name: 'the map', at: '?view=map' },
  { name: 'the coverage layer', at: '?view=map&layer=coverage' },
  { name: 'an embedded post', at: 'embed/?post=ml-bamako' },
  { name: 'an embedded map', at: 'embed/?view=map&threat=arms-trafficking' },
  { name: 'an embedded chart', at: 'embed/?view=figures&metric=posts&years=all' },
]

/** Static pages, with their addresses in both languages. */
const pages = [
  { name: 'the page of a post', fr: 'postes/ml-bamako/', en: 'en/posts/ml-bamako/' },
  { name: 'about', fr: 'a-propos/', en: 'en/about/' },
  { name: 'the accessibility statement', fr: 'accessibilite/', en: 'en/accessibility/' },
] as const

/** Within the sheet, since the page behind it has marks of its own. */
async function openNote(page: Page) {
  const card = page.locator('.mission-card')
  await card
    .getByRole('button', { name: /^Source 1/ })
    .first()
    .click()
  await expect(note(page)).toBeVisible()
}

async function expectNothingToSay(page: Page) {
  await expect(page.getByText(/^(Chargement|Loading)…$/).filter({ visible: true })).toHaveCount(0)
  expect(await axeFindings(page)).toEqual([])
}

const languages = [
  { lang: 'fr', home: './' },
  { lang: 'en', home: './en/' },
] as const

// The page with everything open is long.
test.describe.configure({ timeout: 180_000 })

for (const { lang, home } of languages) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1440, 768, 320]) {
      test.describe(`${lang}, ${colorScheme}, ${width} px: axe finds nothing to say about`, () => {
        test.use({ colorScheme, viewport: { width, height: 900 } })

        for (const { name, at, reach } of states) {
          test(name, async ({ page }) => {
            await page.goto(`${home}${at}`)
            await expect(page.locator('html:not([data-state])')).toBeAttached()
            await reach?.(page)
            await expectNothingToSay(page)
          })
        }

        for (const { name, ...at } of pages) {
          test(name, async ({ page }) => {
            await page.goto(`./${at[lang]}`)
            await expectNothingToSay(page)
          })
        }

        test('an answer that cannot be read', async ({ page }) => {
          await playScenario(page, 'malformed')
          await page.goto(`${home}?post=ml-bamako`)
          await expect(page.getByRole('alert')).toBeVisible()
          await expectNothingToSay(page)
        })
      })
    }
  }
}
