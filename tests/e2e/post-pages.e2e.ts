import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { axeFindings } from './axe'
import { expect, network, test } from './fixtures'

const dist = join(import.meta.dirname, '../../dist')
const addresses = network.posts.flatMap(({ id }) => [`postes/${id}/`, `en/posts/${id}/`])

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page of Bamako tells, in French, what the sources say and when @both @quick', async ({
    page,
  }) => {
    await page.goto('postes/ml-bamako/')
    await expect(page).toHaveTitle(/^Bamako, Mali\s: service de sécurité intérieure/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bamako, Mali')
    const main = page.getByRole('main')
    await expect(main).toContainText('1961')
    await expect(main).toContainText('juillet 2020, il y a 6 ans')
    await expect(main.getByRole('link', { name: 'Terrorisme' })).toBeVisible()
    await expect(main.getByRole('table')).toContainText('2011 seulement')
    await expect(
      main.getByRole('row', { name: /^Partenaire\s: Services français et européens/ }),
    ).toBeVisible()
    const changed = main.getByRole('link', { name: /^Modifié dans l’édition/ }).first()
    await expect(changed.locator('path')).toHaveCSS('fill', 'none')
    const sources = main.getByRole('region', { name: 'Sources', exact: true }).getByRole('listitem')
    await expect(sources).toHaveText([
      /publiée le 4 juillet 2011/,
      /page modifiée le 1er juillet 2020/,
      /19 septembre 2025/,
    ])
    await expect(page.getByText('Site indépendant, non officiel', { exact: true })).toBeVisible()
    await expect(page.getByText(/Données arrêtées au|Édition ouverte du/)).toBeVisible()
    await expect(page.getByRole('button')).toHaveCount(0)
  })

  test('the page of Brussels does so in English, and its marks lead to its notes', async ({ page }) => {
    await page.goto('en/posts/be-brussels/')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Brussels, Belgium')
    await expect(page.getByRole('link', { name: 'Organised crime' })).toBeVisible()
    await expect(page.getByText(/Last attested/)).toContainText('February 2024')
    await page.getByRole('link', { name: 'Source 2', exact: true }).first().click()
    await expect(page).toHaveURL(/#note-2$/)
    await expect(page.locator('#note-2')).toContainText('De binnenlandse veiligheidsdienst')
    await expect(page.locator('#note-2')).toBeInViewport()
  })

  test('a page names its own address and those of its two languages, and previews as itself', async ({
    page,
    baseURL,
  }) => {
    await page.goto('en/posts/be-brussels/')
    const base = new URL(baseURL ?? '/').pathname
    const pathOf = async (selector: string) =>
      new URL((await page.locator(selector).getAttribute('href')) ?? '', baseURL).pathname
    expect(await pathOf('link[rel=canonical]')).toBe(`${base}en/posts/be-brussels/`)
    expect(await pathOf('link[hreflang=en]')).toBe(`${base}en/posts/be-brussels/`)
    expect(await pathOf('link[hreflang=fr]')).toBe(`${base}postes/be-brussels/`)
    const content = (selector: string) => page.locator(selector).getAttribute('content')
    expect(await content('meta[name=description]')).toMatch(/^Brussels, Belgium: .*Threats: .*Last attested/)
    expect(await content('meta[property="og:description"]')).toBe(await content('meta[name=description]'))
    expect(await content('meta[property="og:title"]')).toBe(await page.title())
  })

  test('a narrow window never has to be scrolled sideways', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    for (const address of ['postes/ml-bamako/', 'en/posts/be-brussels/', 'postes/cv-praia/']) {
      await page.goto(address)
      const main = await page.getByRole('main').boundingBox()
      expect(main?.width).toBe(320)
      await page.mouse.wheel(400, 0)
      expect((await page.getByRole('main').boundingBox())?.x).toBe(0)
    }
  })
})

test('the way to the map opens the card of that post, in the same language', async ({ page }) => {
  await page.goto('en/posts/be-brussels/')
  await page.getByRole('link', { name: 'See it on the map' }).click()
  await expect(page).toHaveURL(/\/en\/\?post=be-brussels$/)
  await expect(page.getByRole('article', { name: /^Brussels/ })).toBeVisible()
})

test('every post, documented or mentioned, has a page in both languages, without inline style @quick', async ({
  request,
}) => {
  for (const address of addresses) {
    const answer = await request.get(address)
    expect(answer.status(), address).toBe(200)
    const html = await answer.text()
    expect(html, address).toContain(`hreflang="${address.startsWith('en/') ? 'fr' : 'en'}"`)
    expect(html, address).not.toMatch(/\sstyle=|<script(?![^>]*\ssrc="[^"]*boot\.js")/)
  }
})

test('the pages are small, each lies compressed beside itself, and there are no others @quick', () => {
  for (const [folder, most] of [
    ['postes', 100_000],
    ['en/posts', 100_000],
  ] as const) {
    const entries = readdirSync(join(dist, folder))
    expect(entries.toSorted()).toEqual(network.posts.map(({ id }) => id).toSorted())
    for (const id of entries) {
      const sizeOf = (file: string) => statSync(join(dist, folder, id, file)).size
      expect(sizeOf('index.html'), id).toBeLessThan(most)
      expect(sizeOf('index.html.br'), id).toBeLessThan(most / 10)
      expect(sizeOf('index.html.gz'), id).toBeLessThan(most / 8)
    }
  }
})

for (const { address, colorScheme, where } of [
  { address: 'postes/ml-bamako/', colorScheme: 'light', where: ' @both' },
  { address: 'postes/ml-bamako/', colorScheme: 'dark', where: ' @both' },
  { address: 'en/posts/be-brussels/', colorScheme: 'light', where: '' },
  { address: 'en/posts/lv-riga/', colorScheme: 'dark', where: '' },
  { address: 'postes/cv-praia/', colorScheme: 'light', where: '' },
] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme })

    test(`axe finds nothing to say about ${address}${where}`, async ({ page }) => {
      await page.goto(address)
      expect(await axeFindings(page)).toEqual([])
    })
  })
}
