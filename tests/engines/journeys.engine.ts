import { network } from '../e2e/fixtures'
import { expect, test } from './fixtures'

const arms = network.posts.filter(
  ({ status, threats }) =>
    status === 'documented' && threats.some(({ threat }) => threat === 'arms-trafficking'),
).length

const inLanguages = [
  {
    path: '',
    search: /^Rechercher$/,
    country: /^Pays$/,
    posts: /^Postes$/,
    threat: /^Trafic d’armes/,
    count: new RegExp(`^${arms} postes? sur`),
    one: /^1 poste sur/,
    montenegro: /^Monténégro/,
    belgrade: /^Belgrade, Serbie/,
    map: /^Carte/,
    compared: /juin 2017.*févr\. 2024/,
    said: /18 de moins/,
    cautious: /aucune baisse/,
  },
  {
    path: 'en/',
    search: /^Search$/,
    country: /^Country$/,
    posts: /^Posts$/,
    threat: /^Arms trafficking/,
    count: new RegExp(`^${arms} of`),
    one: /^1 of/,
    montenegro: /^Montenegro/,
    belgrade: /^Belgrade, Serbia/,
    map: /^Map/,
    compared: /June 2017.*February 2024|Jun 2017.*Feb 2024/,
    said: /18 fewer/,
    cautious: /no measured fall since 2017/,
  },
] as const

for (const words of inLanguages) {
  const { path } = words
  test.describe(path === '' ? 'in French' : 'in English', () => {
    const quick = path === '' ? '@quick' : ''

    test(`a journalist types Bamako, and reads its card and a source ${quick}`, async ({ tab }) => {
      await tab.goTo(path)
      await tab.press(['searchbox', words.search])
      await tab.type('bamako')
      // Until then the list is still the one before, and sorted anew under the pointer.
      await tab.sees(words.one, ['status'])
      await tab.press(['link', /^Bamako, Mali/])
      const card = ['article', /^Bamako/] as const
      await tab.sees(/1961/, card)
      await tab.sees(/2011/, card, ['table'])
      await tab.press(card, ['button', /^Source 1\b/])
      await tab.sees(/2011/, ['note'])
      await tab.key('Escape')
      await tab.counts(0, ['note'])
      await tab.isAt(/\?(?=.*post=ml-bamako)/)
    })

    test(`a researcher ticks a threat: map, list and count follow, and Back takes it off ${quick}`, async ({
      tab,
    }) => {
      await tab.goTo(path)
      const bamako = [
        ['region', words.map],
        ['button', /^Bamako, Mali/],
      ] as const
      await tab.counts(1, ...bamako)
      await tab.press(['checkbox', words.threat])
      await tab.sees(words.count, ['status'])
      await tab.counts(arms, ['region', words.posts], ['link'])
      await tab.counts(0, ...bamako)
      await tab.counts(1, ['region', words.map], ['button', words.belgrade])
      await tab.isAt(/\?threat=arms-trafficking$/)
      await tab.back()
      await tab.counts(1, ...bamako)
      await tab.isAt(/\/(?:en\/)?$/)
    })

    test('parliamentary staff read what can be said of the change since 2017', async ({ tab }) => {
      await tab.goTo(path)
      // Parts that grow above push them out of view where an engine lacks scroll anchoring: https://drafts.csswg.org/css-scroll-anchoring/
      const drawn = () => {
        document.querySelector('#chiffres')?.scrollIntoView()
        return document.querySelectorAll('#chiffres svg.recharts-surface').length
      }
      await expect.poll(() => tab.run(drawn)).toBeGreaterThanOrEqual(3)
      await tab.sees(words.said, ['region', words.compared])
      await tab.sees(words.cautious, ['region', words.compared])
    })

    test('an expatriate asks by keyboard who covers Montenegro', async ({ tab }) => {
      await tab.goTo(path)
      await tab.focus(['combobox', words.country])
      await tab.type('ME')
      await tab.sees(words.montenegro, ['option'])
      await tab.key('Enter')
      await tab.isAt(/country=ME/)
      await tab.counts(1, ['article', words.montenegro], ['link', words.belgrade])
    })
  })
}
