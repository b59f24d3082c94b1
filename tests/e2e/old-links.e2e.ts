import { createHash } from 'node:crypto'

import type { Page } from '@playwright/test'

import { expect, network, test } from './fixtures'

/*
 * Addresses that others have used in articles, notes and sites since the first edition. Written out here, not made by the
 * code, since no change of the code may change them.
 */

const article = (page: Page, name: RegExp) => page.getByRole('article', { name })
const listed = (page: Page) =>
  page.getByRole('region', { name: 'Postes', exact: true }).getByRole('link', { name: /, / })
/** The charts load when a reader comes near. */
const charts = async (page: Page) => {
  await page.locator('#chiffres').scrollIntoViewIfNeeded()
  return page.locator('#chiffres')
}
const checkbox = (page: Page, name: RegExp) => page.getByRole('checkbox', { name })

/** The content that a reader sees at an address with each of the parameters. */
const states: readonly (readonly [address: string, shows: (page: Page) => Promise<void>])[] = [
  ['?post=ml-bamako', (page) => expect(article(page, /^Bamako/)).toContainText('1961')],
  [
    '?post=ml-bamako&claim=ml-bamako.threat.terrorism',
    (page) => expect(article(page, /^Bamako/).locator('[aria-current=true]')).toContainText('Terrorisme'),
  ],
  [
    // By index, as in the first edition, before these claims had names.
    '?post=ml-bamako&claim=ml-bamako.partner.2',
    (page) =>
      expect(article(page, /^Bamako/).locator('[aria-current=true]')).toContainText('Douanes maliennes'),
  ],
  [
    'embed/?post=ml-bamako&claim=ml-bamako.partner.2',
    (page) =>
      expect(article(page, /^Bamako/).locator('[aria-current=true]')).toContainText('Douanes maliennes'),
  ],
  [
    '?threat=arms-trafficking',
    async (page) => {
      await expect(checkbox(page, /^Trafic d’armes/)).toBeChecked()
      await expect(listed(page).filter({ hasText: 'Belgrade' })).toHaveCount(1)
      await expect(listed(page).filter({ hasText: 'Bamako' })).toHaveCount(0)
    },
  ],
  [
    '?threat=terrorism,arms-trafficking&match=all',
    async (page) => {
      await expect(page.getByRole('radio', { name: 'toutes' })).toBeChecked()
      await expect(listed(page).filter({ hasText: 'Bamako' })).toHaveCount(0)
    },
  ],
  ['?country=ME', (page) => expect(article(page, /^Monténégro$/)).toContainText('Belgrade')],
  [
    '?q=bamako',
    async (page) => {
      await expect(page.getByRole('searchbox', { name: 'Rechercher' })).toHaveValue('bamako')
      await expect(listed(page).first()).toHaveText(/^Bamako/)
    },
  ],
  [
    '?sort=country',
    async (page) => {
      await expect(page.getByRole('combobox', { name: 'Trier par' })).toHaveValue('country')
      await expect(listed(page).first()).toHaveAccessibleName(/, A/)
    },
  ],
  [
    '?layer=coverage',
    (page) =>
      expect(page.getByRole('button', { name: 'Pays couverts', exact: true, pressed: true })).toBeVisible(),
  ],
  ['?from=2015&to=2024', (page) => expect(page.getByRole('region', { name: /2015.*2024/ })).toBeVisible()],
  [
    '?years=2008-2011',
    async (page) => expect((await charts(page)).getByRole('combobox', { name: 'Années' })).toHaveValue('own'),
  ],
  [
    '?years=all&show=official,no-echo,undated',
    async (page) => {
      await charts(page)
      for (const name of [
        /^sources officielles/,
        /^sans les textes repris/,
        /^avec les affirmations sans date/,
      ])
        await expect(checkbox(page, name)).toBeChecked()
    },
  ],
  [
    '?figure=officers-2020-ml',
    async (page) => expect((await charts(page)).locator('tr[aria-current=true]')).toHaveCount(1),
  ],
  [
    '?lang=en&post=ml-bamako',
    async (page) => {
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
      await expect(article(page, /^Bamako/)).toContainText('Terrorism')
    },
  ],
  ['embed/?post=ml-bamako', (page) => expect(article(page, /^Bamako/)).toContainText('1961')],
  ['postes/ml-bamako/', (page) => expect(page.getByRole('heading', { level: 1 })).toHaveText('Bamako, Mali')],
  [
    'en/posts/ml-bamako/',
    (page) => expect(page.getByRole('heading', { level: 1 })).toHaveText('Bamako, Mali'),
  ],
]

/** Files that programs fetch, each with its type and a part of its content. */
const files: readonly (readonly [address: string, type: RegExp, holds: RegExp])[] = [
  ['api/v1/network.json', /^application\/json/, /"schemaVersion":\s*1\b/],
  ['api/v1/editions/2026-11-22.json', /^application\/json/, /"edition":\s*"2026-11-22"/],
  ['api/v1/network.schema.json', /json/, /"\$schema"/],
  ['api/v1/datapackage.json', /json/, /"resources"/],
  ['api/v1/posts.csv', /^text\/csv/, /ml-bamako/],
  ['api/v1/figures.csv', /^text\/csv/, /officers-2020-ml/],
  ['api/v1/posts.geojson', /json/, /"FeatureCollection"/],
]

test('old links keep working: every parameter of an address still shows what it showed', async ({ page }) => {
  for (const [address, shows] of states)
    await test.step(address, async () => {
      const answer = await page.goto(`./${address}`)
      expect(answer?.status()).toBe(200)
      await shows(page)
    })
})

test('old links keep working: on a phone, view brings a part to the front @phone', async ({ page }) => {
  for (const [address, name] of [
    ['?view=map', 'Carte'],
    ['?view=figures', 'Chiffres'],
    ['?view=list', /^Liste/],
  ] as const) {
    await page.goto(`./${address}`)
    await expect(page.getByRole('button', { name, pressed: true })).toBeVisible()
  }
})

test('the first edition is served byte for byte as it was, and an open one under no date @quick', async ({
  request,
}) => {
  const first = await (await request.get('api/v1/editions/2026-11-22.json')).body()
  expect(createHash('sha256').update(first).digest('hex')).toBe(
    'a41697cf25374219cc6f94693bd11ce30fb1991ec669934470c8d4a7d8803d45',
  )
  const { edition, open = false } = network
  const present = await request.get(`api/v1/editions/${edition}.json`)
  expect(present.status()).toBe(open ? 404 : 200)
})

test('old links keep working: files lie where they lay @quick', async ({ request }) => {
  for (const [address, type, holds] of files) {
    const answer = await request.get(address)
    expect(answer.status(), address).toBe(200)
    expect(answer.headers()['content-type'], address).toMatch(type)
    expect(await answer.text(), address).toMatch(holds)
  }
})
