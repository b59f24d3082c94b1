import { parse } from 'csv-parse/sync'

import { expect, test } from './fixtures'

const map = ['region', /^Carte/] as const
const bamako = ['article', /^Bamako/] as const

test('a card opens from the map by mouse, and by keyboard, which gets the focus back @quick', async ({
  tab,
}) => {
  await tab.goTo('')
  await tab.press(map, ['button', /^Bamako, Mali/])
  await tab.sees(/1961/, bamako)
  await tab.press(bamako, ['button', /^Fermer/])
  await tab.counts(0, bamako)

  await tab.focus(map, ['button', /^Bamako, Mali/])
  await tab.key('ArrowRight')
  const focused = () => tab.run(() => document.activeElement?.getAttribute('aria-label'))
  await expect.poll(focused).toMatch(/^(?!Bamako).+, /)
  const named = String(await focused())
  await tab.key('Enter')
  const card = ['article', new RegExp(`^${named.split(',')[0]}`)] as const
  await tab.counts(1, card)
  await expect.poll(() => tab.run(() => document.activeElement?.localName)).toBe('h2')
  await tab.key('Escape')
  await tab.counts(0, card)
  await expect.poll(focused).toBe(named)
})

test('the statements of a chart are saved as a table', async ({ tab }) => {
  await tab.goTo('?years=all')
  await tab.run(() => {
    document.querySelector('#chiffres')?.scrollIntoView()
    const make = URL.createObjectURL
    URL.createObjectURL = (file) => {
      if (file instanceof Blob)
        void file.text().then((text) => (document.documentElement.dataset['saved'] = text))
      return make(file)
    }
  })
  await tab.press(['button', /^Exporter \(Postes/])
  await tab.press(['button', /CSV/])
  await tab.sees(/Fichier prêt.*atlas-ssi-.*-figures-posts-.*\.csv/, ['status'])
  // As many rows as in the table on the page.
  const rows = Number(await tab.run(() => document.querySelectorAll('.figure-table--posts tbody tr').length))
  expect(rows).toBeGreaterThan(10)
  const saved = String(await tab.run(() => document.documentElement.dataset['saved']))
  const statements: Readonly<Record<string, string>>[] = parse(saved, { columns: true, bom: true })
  expect(statements.map(({ metric }) => metric)).toEqual(Array.from({ length: rows }, () => 'posts'))
})

test('the first visit is kept and offers nothing; a later version is offered, and taken', async ({
  tab,
  site,
}) => {
  const state = () => tab.run(() => navigator.serviceWorker.controller?.state)
  await tab.goTo('')
  await expect.poll(state, { timeout: 90_000 }).toBe('activated')
  await tab.counts(1, map)
  await tab.counts(0, ['button', /^Recharger/])
  await site.publish('2031-03-01', 'second')
  await tab.goTo('?post=ml-bamako')
  await tab.press(['button', /^Recharger/])
  // The page reloads: in between there is none to answer.
  const version = () => tab.run(() => document.documentElement.dataset['version']).catch(() => undefined)
  await expect.poll(version).toBe('second')
  await tab.sees(/1961/, bamako)
  await tab.counts(0, ['button', /^Recharger/])
})

test.describe('in a frame of another site', () => {
  const frames = [
    ['embed/?post=ml-bamako', /1961/, 'article'],
    ['en/embed/?view=map&threat=arms-trafficking', /of \d+ posts/, 'main'],
    ['embed/?view=figures&metric=posts&years=all', /implantations/, 'main'],
  ] as const
  for (const [path, words, role] of frames) {
    test(`stands ${path}`, async ({ tab, site }) => {
      await tab.goTo(site.framed(path, 720))
      await tab.enterFrame()
      await tab.sees(words, [role])
    })
  }
})

test('what the policy forbids is refused, and told', async ({ tab, expectComplaint }) => {
  expectComplaint(/^breach of the policy: img-src, https:\/\/example\.org/)
  await tab.goTo('')
  await tab.counts(1, map)
  expectComplaint(/^not loaded: <img/)
  await tab.run(
    () =>
      new Promise<void>((resolve) => {
        const image = document.createElement('img')
        image.addEventListener('error', () => resolve())
        image.src = 'https://example.org/mark.png'
        document.body.append(image)
      }),
  )
})

test('a phone shows list and card as one column, without a sideways scroll', async ({ tab, site }) => {
  await tab.goTo(site.framed('', 390))
  await tab.enterFrame()
  await tab.press(['link', /^Bamako, Mali/])
  await tab.sees(/1961/, ['dialog', /^Bamako/])
  const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
  expect(await tab.run(overflow)).toBe(0)
  await tab.press(['dialog', /^Bamako/], ['button', /^Fermer/])
  await tab.counts(0, ['dialog'])
  expect(await tab.run(overflow)).toBe(0)
})
