import { describe, expect, it } from 'vitest'

import { samplePost } from '~/model/network.fixture'

import { sortPosts } from './filters'

describe('sorting posts', () => {
  const list = [
    samplePost({ id: 'rs-kragujevac', lastAttested: { date: '2020-06-05', sources: [] } }),
    samplePost({
      id: 'et-addis',
      city: { fr: 'Addis-Abeba', en: 'Addis Ababa' },
      lastAttested: { notAfter: '2012', sources: [] },
    }),
    samplePost({
      id: 'eg-cairo',
      city: { fr: 'Le Caire', en: 'Cairo' },
      lastAttested: { date: '2024', sources: [] },
    }),
    samplePost({ id: 'ml-bamako', lastAttested: { sources: [] } }),
  ]
  const countryName = (code: string): string =>
    ({ RS: 'Serbie', ET: 'Éthiopie', EG: 'Égypte', ML: 'Mali' })[code] ?? code

  it.each([
    ['city', 'fr', 'ET ML RS EG'],
    ['city', 'en', 'ET ML EG RS'],
    ['country', 'fr', 'EG ET ML RS'],
    ['attested', 'fr', 'EG RS ET ML'],
  ] as const)('by %s (%s)', (sort, lang, countries) => {
    const sorted = sortPosts(list, sort, lang, countryName)
    expect(sorted.map(({ country }) => country).join(' ')).toBe(countries)
  })

  it('leaves the list that it was given as it was', () => {
    sortPosts(list, 'country', 'fr', countryName)
    expect(list[0]?.id).toBe('rs-kragujevac')
  })
})
