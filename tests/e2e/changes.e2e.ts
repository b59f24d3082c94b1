import { axeFindings } from './axe'
import { expect, network, test } from './fixtures'

/** From the comparison of the second edition with the first, both of which are closed. */
const budget = '2026-11-30-rs-belgrade.result.budget-2010'

test.describe('the page of changes, without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('tells both wordings side by side, what is new underlined and what is gone struck out @both @quick', async ({
    page,
  }) => {
    await page.goto('changements/')
    const edition = page.getByRole('region', { name: /^Édition du 30 novembre 2026/ })
    await expect(edition).toContainText('Comparée à celle du 22 novembre 2026.')
    const reworded = edition.getByRole('listitem').filter({ hasText: 'reformulé' })
    await expect(reworded.first()).toBeVisible()
    await expect(edition.getByRole('insertion').first()).toHaveCSS('text-decoration-line', 'underline')
    await expect(edition.getByRole('deletion').first()).toHaveCSS('text-decoration-line', 'line-through')
  })

  test('says of what was withdrawn why, and leads to what says it now', async ({ page }) => {
    await page.goto(`en/changes/#${budget}`)
    const entry = page.locator(`[id="${budget}"]`)
    await expect(entry).toBeInViewport()
    await expect(entry).toContainText('A budget is a means, not a result')
    const now = entry.getByRole('link', { name: 'What says it now' })
    await expect(now).toHaveAttribute(
      'href',
      /\?post=rs-belgrade&claim=rs-belgrade\.caveat\.budgets-2010-2012$/,
    )
  })

  test('shows one kind alone, with the posts that have it', async ({ page }) => {
    await page.goto('en/changes/')
    await expect(page.getByRole('heading', { name: 'Havana, Cuba' })).toBeVisible()
    await page.getByRole('radio', { name: 'Result', exact: true }).check()
    await expect(page.getByRole('heading', { name: 'Belgrade, Serbia' })).toBeVisible()
    await expect(page.locator(`[id="${budget}"]`)).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Havana, Cuba' })).toBeHidden()
    await expect(page.locator('.change:visible:not([data-kind=result])')).toHaveCount(0)
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme })

    test('axe finds nothing to say about the page of changes @both', async ({ page }) => {
      await page.goto('changements/')
      // One kind that has additions, changes and withdrawals: axe would need a minute for all kinds.
      await page.getByRole('radio', { name: 'Résultat', exact: true }).check()
      expect(await axeFindings(page)).toEqual([])
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow).toBe(0)
    })
  })
}

test('what the page tells is at an address of its own, and the footer leads to the page', async ({
  page,
  request,
}) => {
  await page.goto('en/about/')
  await page.getByRole('link', { name: 'What changed from edition to edition' }).click()
  const file = page.getByRole('link', { name: 'These changes as JSON' }).first()
  const answer = await request.get((await file.getAttribute('href')) ?? '')
  expect(await answer.json()).toMatchObject({ from: '2026-11-22', edition: '2026-11-30' })
})

test.describe('a permalink to what was withdrawn', () => {
  test('says since when and why, shows what it said by which source, and leads to what says it now @both', async ({
    page,
  }) => {
    await page.goto('?post=rs-belgrade&claim=rs-belgrade.result.budget-2010')
    const notice = page.getByRole('region', { name: 'Fait retiré' })
    await expect(notice).toContainText('dans l’édition du 22 novembre 2026')
    await expect(notice).toContainText('retiré dans celle du 30 novembre 2026')
    await expect(notice).toContainText('Un budget est un moyen, non un résultat')
    await expect(notice).toContainText(/Il y était dit\s: «\s.*€/)
    await expect(notice.getByRole('listitem')).not.toHaveCount(0)
    await notice.getByRole('link', { name: 'Ce qui le dit désormais' }).click()
    await expect(page).toHaveURL(/claim=rs-belgrade\.caveat\.budgets-2010-2012/)
    await expect(page.locator('[aria-current=true].claim-line')).toBeVisible()
    await expect(notice).toBeHidden()
  })

  test('nothing is said of a claim that is there, or never was', async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto('en/?post=rs-belgrade&claim=rs-belgrade.threat.arms-trafficking')
    await expect(page.locator('[aria-current=true].claim-line')).toBeVisible()
    expect(asked.filter((url) => url.endsWith('withdrawn.json'))).toEqual([])
    await page.goto('en/?post=rs-belgrade&claim=rs-belgrade.result.none')
    await expect(page.getByRole('article', { name: /^Belgrade/ })).toBeVisible()
    await expect(page.getByRole('region', { name: 'Claim withdrawn' })).toHaveCount(0)
  })
})

test('a withdrawn figure says so where the figures are, with what it stated, and leads to what states it now', async ({
  page,
}) => {
  const figure = network.figures.find(({ id }) => id === 'posts-2017-page') ?? network.figures[0]
  if (!figure) throw new Error('The data hold no figure')
  const record = {
    id: 'posts-of-old',
    edition: '2026-11-30',
    last: '2026-11-22',
    reason: { fr: 'Un autre réseau.', en: 'Another network.' },
    now: figure.id,
    figure: {
      ...figure,
      id: 'posts-of-old',
      value: 64,
      qualifier: 'more-than',
      unit: 'embassies',
      date: '2009',
    },
    sources: network.sources.filter(({ id }) => id === figure.source),
  }
  await page.route('**/withdrawn.json', (route) =>
    route.fulfill({ json: { schemaVersion: 1, withdrawn: [record] } }),
  )
  await page.goto('en/?figure=posts-of-old')
  const notice = page.getByRole('region', { name: 'Claim withdrawn' })
  await notice.scrollIntoViewIfNeeded()
  await expect(notice).toContainText('stood in the edition of 22 November 2026')
  await expect(notice).toContainText('withdrawn in that of 30 November 2026')
  await expect(notice).toContainText('Why: Another network.')
  await expect(notice).toContainText(/It said: “more than\s64 embassies with a service, 2009”/)
  await expect(notice.getByRole('listitem')).toHaveCount(1)
  await notice.getByRole('link', { name: 'What says it now' }).click()
  await expect(page).toHaveURL(new RegExp(`figure=${figure.id}`))
  await expect(notice).toHaveCount(0)
})

test('a card says beside a fact that an edition changed it or added it, and leads to both wordings', async ({
  page,
}) => {
  await page.goto('en/?post=rs-belgrade')
  const card = page.getByRole('article', { name: /^Belgrade/ })
  const marks = card.getByRole('link', { name: 'Added in the edition of 30 November 2026' })
  await expect(marks.first()).toBeVisible()
  await marks.first().click()
  await expect(page).toHaveURL(/\/en\/changes\/#2026-11-30-rs-belgrade\./)
  await expect(page.locator('.change:target')).toBeInViewport()
})

test.describe('what changed, as a part of the atlas', () => {
  test('is asked for when one goes there, and told post by post with both wordings @both', async ({
    page,
  }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto('./')
    const part = page.getByRole('region', { name: 'Ce qui a changé d’une édition à l’autre' })
    await expect(part).toContainText('fait par fait.')
    expect(asked.filter((url) => /(?:editions|changes).*\.json$/.test(url))).toEqual([])
    await part.scrollIntoViewIfNeeded()
    const edition = part.getByRole('region', { name: /^Édition du 30 novembre 2026/ })
    await expect(edition).toContainText('Comparée à celle du 22 novembre 2026.')
    expect(asked.filter((url) => url.endsWith('changes/2026-11-30.json'))).toEqual([])
    await edition.getByText(/^Belgrade, Serbie · \d+$/).click()
    const budget = edition.getByRole('listitem').filter({ hasText: 'Un budget est un moyen' })
    await expect(budget.first()).toContainText('Retiré')
    await expect(budget.first().getByRole('deletion')).toHaveCSS('text-decoration-line', 'line-through')
    // The first edition contains its texts; no other request was needed for the second.
    expect(asked.filter((url) => url.endsWith('network.json'))).toHaveLength(1)
    await edition.getByText(/^Chiffres · \d+$/).click()
    await expect(edition.getByRole('link', { name: /^Voir dans l’atlas/ }).first()).toBeVisible()
    expect(await axeFindings(page, '#changements')).toEqual([])
  })

  test('where its words cannot be had, it says so, and the rest stays', async ({ page, expectComplaint }) => {
    expectComplaint(/503/)
    await page.route('**/changes/*.json', (route) => route.fulfill({ status: 503 }))
    await page.goto('en/#changements')
    await page.getByText(/^Belgrade, Serbia · \d+$/).click()
    await expect(page.getByText('These changes could not be read.')).toBeVisible()
  })
})
