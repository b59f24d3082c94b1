import type { Page } from '@playwright/test'

import { axeFindings } from './axe'
import { expect, test } from './fixtures'
import { test as ownTest, visit } from './own-site'

const sentence = 'La France compte 250 policiers dans 92 ambassades et couvre 156 pays.'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })
ownTest.use({ permissions: ['clipboard-read', 'clipboard-write'] })

async function ask(page: Page, text: string, button = 'Vérifier'): Promise<void> {
  const field = page.getByRole('textbox', { name: /à vérifier|to check/ })
  await field.fill(text)
  await page.getByRole('button', { name: button, exact: true }).click()
}

for (const { at, words } of [
  {
    at: 'verifier/',
    words: { button: 'Vérifier', result: 'Ce qu’en disent les sources', said: 'dit tel quel' },
  },
  {
    at: 'en/check/',
    words: { button: 'Check', result: 'What the sources say of it', said: 'said as it is' },
  },
]) {
  test(`${at} answers number by number, and axe finds nothing to say about it @both`, async ({ page }) => {
    await page.goto(at)
    await ask(page, sentence, words.button)
    await expect(page.getByRole('heading', { level: 2, name: words.result })).toBeFocused()
    for (const number of ['250 policiers', '92 ambassades', '156 pays'])
      await expect(page.getByRole('heading', { level: 3, name: number })).toBeVisible()
    await expect(page.getByText(words.said, { exact: true })).toHaveCount(3)
    await expect(page.getByRole('link', { name: /colloque des attachés/ }).first()).toBeVisible()
    expect(await axeFindings(page, 'main')).toEqual([])
  })
}

test.describe('at 320 px, in the dark', () => {
  test.use({ viewport: { width: 320, height: 700 }, colorScheme: 'dark' })

  test('the answer fits, and axe finds nothing to say about it', async ({ page }) => {
    await page.goto('en/check/')
    await ask(
      page,
      `${sentence} De 92 à 74 ambassades. Qui couvre le Monténégro ? Un budget de 3 millions d’euros.`,
      'Check',
    )
    await expect(page.getByRole('heading', { name: 'Left aside' })).toBeVisible()
    await expect(page.getByRole('heading', { level: 3, name: 'Montenegro' })).toBeVisible()
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement)
    expect(scrollWidth).toBe(clientWidth)
    expect(await axeFindings(page, 'main')).toEqual([])
  })
})

test('by keyboard alone: written, asked, read on, a list unfolded @quick', async ({ page }) => {
  await page.goto('verifier/')
  const field = page.getByRole('textbox', { name: 'Phrase à vérifier' })
  await field.focus()
  await page.keyboard.type('78 pays')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: 'Ce qu’en disent les sources' })).toBeFocused()
  await expect(page.getByText('Deux lectures sont possibles.')).toBeVisible()
  const fold = page.locator('summary').first()
  await fold.focus()
  await page.keyboard.press('Enter')
  await expect(fold.locator('xpath=..')).toHaveAttribute('open', '')
})

test('what cannot be answered is said plainly, and nothing is lost', async ({ page }) => {
  await page.goto('verifier/')
  const message = page.locator('.claim-check__message')
  const field = page.getByRole('textbox', { name: 'Phrase à vérifier' })
  await ask(page, '  ')
  await expect(message).toHaveText('Écrivez d’abord une phrase.')
  const long = 'x'.repeat(100_000)
  await ask(page, long)
  await expect(message).toHaveText(/100\s000 caractères/)
  await expect(field).toHaveValue(long)
  await ask(page, 'Il fait beau.')
  await expect(page.getByText(/L’atlas n’a rien reconnu/)).toBeVisible()
  await ask(page, '<img src=x onerror=alert(1)> ‏٩٢ ambassades et 99999999999999999999 pays')
  await expect(page.getByText(/chiffres d’une autre écriture/)).toBeVisible()
  await expect(page.getByText(/hors de toute mesure/)).toBeVisible()
  await expect(page.locator('main img')).toHaveCount(0)
})

ownTest(
  'the sentence leaves the page in no request and in no storage, until its link is copied',
  async ({ page, site }) => {
    const asked: string[] = []
    // The service worker controls the page and sees its address.
    await visit(page)
    page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`))
    await page.goto('verifier/')
    await ask(page, sentence)
    await expect(page.getByRole('heading', { name: '92 ambassades' })).toBeVisible()
    expect(new URL(page.url()).hash).toBe('')
    await page.getByRole('button', { name: 'Copier le lien' }).click()
    await expect(page.getByText(/Lien copié/)).toBeVisible()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(link).toBe(`${site.url}verifier/#check=${encodeURIComponent(sentence)}`)
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#check=${sentence}`)

    await page.reload()
    await expect(page.getByRole('heading', { name: '92 ambassades' })).toBeVisible()
    const kept = await page.evaluate(async () => {
      const names = await caches.keys()
      const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
      return JSON.stringify([
        Object.entries(localStorage),
        Object.entries(sessionStorage),
        keys.flat().map(({ url }) => url),
        document.cookie,
      ])
    })
    for (const place of [kept, ...asked]) expect(decodeURIComponent(place)).not.toContain('policiers')
  },
)

test('the link opens the sentence with its answer, on either page; a broken one says so', async ({
  page,
}) => {
  const hash = `#check=${encodeURIComponent('Près de 300 policiers')}`
  await page.goto(`en/check/${hash}`)
  await expect(page.getByRole('textbox', { name: 'Sentence to check' })).toHaveValue('Près de 300 policiers')
  await expect(page.getByRole('heading', { name: 'Près de 300 policiers' })).toBeVisible()
  await page.goto(`./${hash}`)
  await expect(page.getByRole('heading', { level: 2, name: 'Vérifier une phrase' })).toBeInViewport()
  await expect(page.getByRole('heading', { name: 'Près de 300 policiers' })).toBeVisible()
  await page.goto('verifier/#check=Pr%C3')
  await expect(page.getByText(/Le lien qui mène ici est abîmé/)).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Phrase à vérifier' })).toHaveValue('Pr')
})

test('the answer is copied as text, with its sources', async ({ page }) => {
  await page.goto('verifier/')
  await ask(page, sentence)
  await page.getByRole('button', { name: 'Copier la réponse' }).click()
  await expect(page.getByText('Réponse copiée, avec ses sources')).toBeVisible()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text.replaceAll('\u00A0', ' ')).toContain(`Phrase : ${sentence}`)
  expect(text).toMatch(/^- 250 policiers et gendarmes, 31 août 2010 – .+https?:/m)
  await page
    .getByRole('button', { name: /^Citer/ })
    .first()
    .click()
  await expect(page.getByRole('dialog', { name: 'Citer ce chiffre' })).toContainText('250')
})

test('the search offers to check what holds a number and what it counts, and keeps it out of the address', async ({
  page,
}) => {
  await page.goto('./')
  const search = page.getByRole('searchbox', { name: 'Rechercher' })
  await search.fill('bamako')
  await expect(page.getByRole('link', { name: /^Vérifier\s«/ })).toHaveCount(0)
  await search.fill('plus de 300 policiers')
  await page.getByRole('link', { name: /^Vérifier\s«\s?plus de 300 policiers/ }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Vérifier une phrase' })).toBeInViewport()
  await expect(page.getByRole('heading', { level: 4, name: 'plus de 300 policiers' })).toBeVisible()
  await expect(search).toHaveValue('')
  await expect.poll(() => new URL(page.url()).search).toBe('')
})

test('a change and a country lead to the parts of the atlas that say more', async ({ page }) => {
  await page.goto('./#verifier')
  await ask(page, 'Le réseau est passé de 92 à 74 ambassades. Quel service couvre le Monténégro ?')
  await page.getByRole('link', { name: 'Ouvrir la comparaison' }).click()
  await expect(page).toHaveURL(/[?&]from=posts-2017-al/)
  await expect(page.locator('#figure-comparison-title')).toBeFocused()
  await page.goBack()
  await page.getByRole('link', { name: 'Ouvrir dans l’atlas' }).click()
  await expect(page).toHaveURL(/country=ME/)
  await expect(page.locator('.country-coverage__answers')).toContainText('Belgrade')
})
