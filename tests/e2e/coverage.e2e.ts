import { parse } from 'csv-parse/sync'

import { expect, test } from './fixtures'

/** One country of one post, with its statement in each place of the built site. */
const sample = [
  {
    post: 'za-pretoria',
    country: 'NA',
    row: /couvre aussi\s: Lesotho, Namibie \(déduit\)/,
    card: /Couvre.*Namibie déduit/,
    legend: ['pays hôte', 'couvert', 'sans doute couvert (déduit)'],
    answer:
      /Sans doute couvert depuis un autre pays.*Pretoria, Afrique du Sud.*selon une déduction de l’atlas/,
    cell: ['coverage_inferred_fr', 'NA [inferred:'],
  },
  {
    post: 'sn-dakar',
    country: 'CV',
    row: /couvrait\s: Cap-Vert \(de 1997 à 2011, déduit\)/,
    card: /Couvrait\s*Cap-Vert \(de 1997 à 2011\) déduit/,
    legend: ['pays hôte'],
    answer:
      /Couvert autrefois\..*Dakar, Sénégal\s: le poste couvrait ce pays, de 1997 à 2011, selon une déduction/,
    cell: ['coverage_former_fr', 'CV (1997/2011) [inferred:'],
  },
  {
    post: 'be-brussels',
    country: 'NL',
    row: /couvre aussi\s: Pays-Bas \(criminalité organisée seulement\)/,
    card: /Couvre.*Pays-Bas \(criminalité organisée seulement\)/,
    legend: ['pays hôte', 'couvert pour un domaine précis'],
    answer: /couvre ce pays pour un seul domaine, criminalité organisée/,
    cell: ['coverage_scoped_fr', 'NL: criminalité organisée ['],
  },
  {
    post: 'jp-tokyo',
    country: 'JP',
    row: /Japon/,
    card: /Cité pour\s*Japon/,
    legend: [],
    answer: /Seulement mentionné par une source\./,
    cell: ['coverage_mentioned_fr', 'JP ['],
  },
] as const

const states = [
  'pays hôte',
  'couvert',
  'couvert pour un domaine précis',
  'sans doute couvert (déduit)',
  'cité, mais pas comme couvert aujourd’hui',
]

for (const { post, country, row, card, legend, answer, cell } of sample) {
  test(`list, card, map, answer and table say the same of ${country} and ${post}`, async ({
    page,
    request,
  }) => {
    await page.goto('./')
    const link = page.locator(`.post-row:has([data-post-link="${post}"])`)
    await expect(link).toContainText(row)
    await link.getByRole('link').click()
    await expect(page.getByRole('article').first()).toContainText(card)
    const entries = page.getByRole('list', { name: 'Légende' }).getByRole('listitem')
    await expect
      .poll(async () => (await entries.allTextContents()).filter((words) => states.includes(words)))
      .toEqual(legend)
    await page.goto(`./?country=${country}`)
    await expect(page.locator(`.country-answer[aria-labelledby="country-answer-${country}"]`)).toContainText(
      answer,
    )
    const [column, item] = cell
    const table = await (await request.get('./api/v1/posts.csv')).text()
    const rows: Record<string, string>[] = parse(table, { columns: true, bom: true })
    expect(rows.find(({ id }) => id === post)?.[column]).toContain(item)
  })
}

test('why the atlas infers something is one press away on the card, and printed with it', async ({
  page,
}) => {
  await page.goto('en/?post=za-pretoria')
  const line = page.locator('.claim-line', { hasText: 'Namibia inferred' })
  const why = line.getByText(/No source says it outright\. Inferred from a visit/)
  await expect(why).toBeHidden()
  await line.getByRole('button', { name: 'inferred' }).click()
  await expect(why).toBeVisible()
  await line.getByRole('button', { name: 'inferred' }).click()
  await page.emulateMedia({ media: 'print' })
  await expect(why).toBeVisible()
})

test('the card leads to the page of its post, and the page back to the card', async ({ page }) => {
  await page.goto('./?post=sn-dakar')
  await page.getByRole('link', { name: 'Page de ce poste' }).click()
  await expect(page).toHaveURL(/\/postes\/sn-dakar\/$/)
  await expect(page.getByRole('main')).toContainText(/Couvrait\s*Cap-Vert \(de 1997 à 2011\) déduit/)
  await page.getByRole('link', { name: 'Voir sur la carte' }).click()
  await expect(page.getByRole('article', { name: 'Dakar, Sénégal' })).toBeVisible()
})
