import type { Page } from '@playwright/test'

import { statesIn } from '../../src/rules/time/network-years'
import type { YearState } from '../../src/rules/time/year-state'
import { expect, network, test } from './fixtures'

const in2012 = statesIn(network, { year: 2012, known: 'today' })

/** Cities of the posts with a state by the rules, in alphabetical order. */
function cities(state: YearState, lang: 'fr' | 'en' = 'fr'): readonly string[] {
  return network.posts
    .filter(({ id }) => in2012.get(id) === state)
    .map(({ city }) => city[lang])
    .sort((a, b) => a.localeCompare(b, lang))
}

/** Cities in a group of the list. */
async function listed(page: Page, title: string): Promise<readonly string[]> {
  const rows = page.getByRole('list', { name: title }).locator('.post-row__city')
  return await rows.allTextContents()
}

const slider = (page: Page, name = 'Année montrée') => page.getByRole('slider', { name })

async function pressBar(page: Page, year: number) {
  const bars = await slider(page).boundingBox()
  if (!bars) throw new Error('no slider')
  const thumb = 16
  const share = (year - 2006) / (Number(network.edition.slice(0, 4)) - 2006)
  await page.mouse.click(bars.x + thumb / 2 + share * (bars.width - thumb), bars.y + 20)
}

const count = (state: YearState) => cities(state).length

test('by mouse: which posts were attested in 2012, and for which is the first source later? @quick', async ({
  page,
}) => {
  await page.goto('./')
  await page.getByRole('region', { name: 'Le réseau dans le temps' }).hover()
  await expect(slider(page)).toHaveAttribute('aria-valuetext', 'toutes les années')
  await pressBar(page, 2012)
  await expect(page).toHaveURL(/\?at=2012$/)
  await expect(page.getByRole('status').first()).toContainText(
    `2012\u00a0: ${count('attested')} attestés cette année-là, ${count('between')} avant et après`,
  )
  await expect.poll(() => listed(page, `Attestés en 2012 · ${count('attested')}`)).toEqual(cities('attested'))
  const later = await listed(page, `Première source trouvée après 2012 · ${count('later')}`)
  expect(later).toEqual(cities('later'))
  expect(later).toContain('Kigali')

  const map = page.getByRole('region', { name: /^Carte/ })
  await expect(map.getByRole('button', { name: /— attesté cette année-là$/ })).toHaveCount(count('attested'))
  await expect(
    map.getByRole('button', { name: 'Kigali, Rwanda — première source plus tardive' }),
  ).toBeVisible()
  const legend = page.getByRole('list', { name: 'Légende' })
  await expect(legend.getByRole('listitem').first()).toHaveText('attesté cette année-là')

  await page.goBack()
  await expect(page).not.toHaveURL(/at=/)
  await expect(page.getByRole('status').first()).toHaveText(/^\d+ postes sur \d+/)
  await expect(legend.getByRole('listitem').first()).toHaveText(/^attesté depuis/)
})

test('by keyboard, in English: the arrows, Home, End and a typed year @both', async ({ page }) => {
  await page.goto('./en/')
  const field = page.getByRole('textbox', { name: 'Year' })
  await page.getByRole('region', { name: 'The network through time' }).hover()
  await field.focus()
  await page.keyboard.type('2011')
  await page.keyboard.press('Tab')
  await expect(slider(page, 'Year shown')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/\?at=2012$/)
  await expect(slider(page, 'Year shown')).toHaveAttribute('aria-valuetext', /^2012: \d+ sources$/)
  await expect
    .poll(() => listed(page, `Attested in 2012 · ${count('attested')}`))
    .toEqual(cities('attested', 'en'))
  expect(await listed(page, `First source found after 2012 · ${count('later')}`)).toEqual(
    cities('later', 'en'),
  )
  await page.keyboard.press('Home')
  await expect(page).toHaveURL(/at=2006$/)
  await page.keyboard.press('End')
  await expect(page).toHaveURL(new RegExp(`at=${network.edition.slice(0, 4)}$`))
  // The years between are one change, and one step back.
  await page.goBack()
  await expect(page).toHaveURL(/at=2011$/)
  await page.getByRole('button', { name: 'All years' }).press('Enter')
  await expect(page).not.toHaveURL(/at=/)
})

test('with what was published by then, nothing later is said, nor is there a sign for it', async ({
  page,
}) => {
  await page.goto('./?at=2012')
  await page.getByRole('switch', { name: 'Avec ce qui était publié alors' }).check()
  await expect(page).toHaveURL(/\?(?=.*at=2012)(?=.*known=then)/)
  await expect(page.getByRole('status').first()).toContainText('dont rien n’était publié')
  const legend = page.getByRole('list', { name: 'Légende' })
  await expect(legend).toContainText('rien n’en était publié')
  await expect(legend).not.toContainText('plus tardive')
  await expect(legend).not.toContainText('avant et après')
})

for (const query of ['at=2005', 'at=2099', 'at=abcd', 'at=20127', 'known=then', 'at=&known=now']) {
  test(`an address that asks for no year (${query}) shows all of them`, async ({ page }) => {
    await page.goto(`./?${query}`)
    await expect(page.getByRole('status').first()).toHaveText(/^\d+ postes sur \d+/)
    await page.getByRole('region', { name: 'Le réseau dans le temps' }).hover()
    await expect(page.getByRole('button', { name: 'Toutes les années', pressed: true })).toBeVisible()
  })
}

test('the strip comes without moving anything, and a year that is typed wrong is told @both', async ({
  page,
}) => {
  await page.goto('./')
  const place = page.locator('.atlas__year')
  await place.scrollIntoViewIfNeeded()
  const before = await place.boundingBox()
  await place.hover()
  await expect(slider(page)).toBeVisible()
  expect(await place.boundingBox()).toEqual(before)
  const field = page.getByRole('textbox', { name: 'Année' })
  await field.fill('2099')
  await expect(field).toHaveAccessibleDescription(`De 2006 à ${network.edition.slice(0, 4)}`)
  await expect(page).not.toHaveURL(/at=/)
  await field.fill('2015')
  await expect(page).toHaveURL(/at=2015$/)
  await field.fill('')
  await expect(page).not.toHaveURL(/at=/)
})

test('an embedded map shows the year of its address @quick', async ({ page }) => {
  await page.goto('./embed/?at=2012&view=map')
  await expect(page.locator('#liste summary')).toContainText(`2012\u00a0: ${count('attested')} attestés`)
  const map = page.getByRole('region', { name: /^Carte/ })
  await expect(map.getByRole('button', { name: /— attesté cette année-là$/ })).toHaveCount(count('attested'))
})

test('a card opened on a year says why the post has its state, what was said then, and later things apart', async ({
  page,
}) => {
  await page.goto('./?at=2011&post=ml-bamako')
  const card = page.getByRole('article', { name: 'Bamako, Mali' })
  await expect(card).toContainText('2011\u00a0: attesté cette année-là')
  await expect(card).toContainText('1 source de cette année-là')
  const titles = card.getByRole('heading', { level: 3 })
  await expect(titles.filter({ hasText: 'Dit en 2011, ou de 2011' })).toBeVisible()
  await expect(card.getByRole('region', { name: 'Dit avant 2011' })).toContainText('1961')
  const later = card.getByRole('group').filter({ hasText: 'Dit après 2011' })
  await expect(later.getByRole('list').first()).toBeHidden()
  await later.getByText('Dit après 2011').click()
  await expect(later.getByRole('list').first()).toBeVisible()

  await page.goto('./?at=2015&post=ml-bamako')
  const before = card.getByText(/^Source la plus proche avant\s: 2011/)
  const after = card.getByText(/^Source la plus proche après\s: \d{4}/)
  await expect(before.getByRole('button', { name: /^Source/ }).first()).toBeVisible()
  await expect(after.getByRole('button', { name: /^Source/ }).first()).toBeVisible()

  await page.goto('./?at=2019&post=rw-kigali')
  const kigali = page.getByRole('article', { name: 'Kigali, Rwanda' })
  await expect(kigali).toContainText('Rien ne dit qu’il n’existait pas auparavant.')
})

test('the line of a post’s life is read as a list, on its card and on its page', async ({ page }) => {
  await page.goto('./en/?post=lv-riga')
  const card = page.getByRole('region', { name: 'Along the years' })
  await card.getByText(/^Read the \d+ marks$/).click()
  await expect(card.getByRole('listitem').last()).toContainText('2015: closed, by')
  await page.goto('./en/posts/ml-bamako/')
  const line = page.getByRole('region', { name: 'Along the years' })
  await expect(line.locator('.life-drawing')).toHaveCSS('overflow', 'visible')
  await line.getByText(/^Read the \d+ marks$/).click()
  await expect(line.getByRole('listitem').first()).toContainText('1961: set up, by')
  await expect(line.getByRole('listitem').filter({ hasText: '2011: at work, by' })).toBeVisible()
})

test('the charts show the chosen year, and what was said of the size in it or nearest to it', async ({
  page,
}) => {
  await page.goto('./?at=2017')
  const size = page.getByRole('region', { name: 'Ce qui était dit de la taille du réseau en 2017' })
  await size.scrollIntoViewIfNeeded()
  await expect(size).toContainText('250')
  await expect(size).toContainText('2010')
  await expect(page.locator('.mark-context__year').first()).toBeAttached()
  await page.goto('./en/?at=2012')
  const nearest = page.getByRole('region', { name: 'What was said of the size of the network in 2012' })
  await nearest.scrollIntoViewIfNeeded()
  await expect(nearest).toContainText('Nothing in 2012; nearest to it:')
})
