import { expect, test } from './fixtures'

const languages = [
  { path: './', lang: 'fr', locale: 'fr_FR', words: 'Policiers et gendarmes' },
  { path: './en/', lang: 'en', locale: 'en_GB', words: 'Police officers and gendarmes' },
] as const

for (const { path, lang, locale, words } of languages) {
  test(`${path} says how its link is to be previewed, in its own language @quick`, async ({ page }) => {
    await page.goto(path)
    const content = (selector: string) => page.locator(selector).first().getAttribute('content')
    expect(await content('meta[property="og:title"]')).toContain(words)
    expect(await content('meta[property="og:description"]')).toBe(await content('meta[name=description]'))
    expect(await content('meta[property="og:locale"]')).toBe(locale)
    expect(await content('meta[property="og:type"]')).toBe('website')
    expect(await content('meta[name="twitter:card"]')).toMatch(/^summary/)
  })

  test(`${path} can be put on a home screen: name, language, start and icons of the sizes they say @quick`, async ({
    page,
    request,
    baseURL,
  }) => {
    await page.goto(path)
    const href = await page.locator('link[rel=manifest]').getAttribute('href')
    const answer = await request.get(href ?? '')
    expect(answer.headers()['content-type']).toContain('application/manifest+json')
    const manifest = await answer.json()
    const base = new URL(baseURL ?? '/').pathname
    const start = new URL(path, baseURL).pathname
    expect(manifest).toMatchObject({ lang, short_name: 'Atlas SSI', start_url: start, scope: base })
    expect(manifest.name).toContain(words)
    for (const { src, sizes } of manifest.icons) {
      const icon = await (await request.get(src)).body()
      expect(`${icon.readUInt32BE(16)}x${icon.readUInt32BE(20)}`, src).toBe(sizes)
    }
    for (const link of await page.locator('link[rel=icon], link[rel=apple-touch-icon]').all())
      expect((await request.get((await link.getAttribute('href')) ?? '')).status()).toBe(200)
  })
}

test('the picture of a shared link has the size that previews want, and weighs little @quick', async ({
  request,
}) => {
  for (const { lang } of languages) {
    const picture = await (await request.get(`social/atlas-ssi.${lang}.png`)).body()
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630])
    expect(picture.length).toBeLessThan(120_000)
  }
})
