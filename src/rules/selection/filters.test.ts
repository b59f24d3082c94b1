import { describe, expect, it } from 'vitest'

import { covers, sampleNetwork, samplePost } from '~/model/network.fixture'
import type { PostSummary } from '~/model/post'

import { type Filters, noFilters } from './filter-table'
import { selectPosts } from './filters'
import { createPostIndex } from './post-index'

const names: Record<string, readonly string[]> = {
  ML: ['Mali', 'Mali'],
  RS: ['Serbie', 'Serbia'],
  ME: ['Monténégro', 'Montenegro'],
  BE: ['Belgique', 'Belgium'],
  LV: ['Lettonie', 'Latvia'],
  NP: ['Népal', 'Nepal'],
  ET: ['Éthiopie', 'Ethiopia'],
}
const namesOf = (code: string): readonly string[] => names[code] ?? []

const threats = (...ids: readonly string[]) => ids.map((threat) => ({ threat, sources: ['s-page'] }))

const posts = [
  samplePost({
    id: 'ml-bamako',
    region: 'africa',
    threats: threats('terrorism', 'document-fraud'),
    missions: [
      {
        id: 'm',
        cooperation: 'training',
        text: { fr: 'Police technique', en: 'Forensics' },
        sources: ['s-page'],
      },
    ],
  }),
  samplePost({
    id: 'rs-belgrade',
    coverage: [covers('RS'), covers('ME')],
    threats: threats('terrorism', 'arms-trafficking'),
    partners: [{ name: { fr: 'Magistrat de liaison', en: 'Liaison magistrate' }, sources: ['p'] }],
  }),
  samplePost({ id: 'be-bruxelles', threats: threats('terrorism') }),
  samplePost({
    id: 'lv-riga',
    closed: { year: 2015, sources: ['p'] },
    threats: threats('document-fraud'),
  }),
  samplePost({ id: 'et-addis-abeba', status: 'mentioned', threats: threats('arms-trafficking') }),
]
const network = sampleNetwork({ posts })
const index = createPostIndex(network, namesOf)

function select(filters: Partial<Filters>) {
  const selection = selectPosts(network, index, { ...noFilters, ...filters })
  const ids = (list: readonly PostSummary[]): string => list.map(({ country }) => country).join(' ')
  return {
    visible: ids(selection.visible),
    mentioned: ids(selection.mentioned),
    hidden: ids(selection.hidden),
    total: selection.total,
    counts: Object.fromEntries(selection.countsOf('threats')),
    loosen: selection.loosen,
    filters: selection.filters,
  }
}

describe('selecting posts', () => {
  it('shows every post without filters, the closed one counted, the mentioned one apart', () => {
    expect(select({})).toMatchObject({
      visible: 'ML RS BE LV',
      mentioned: 'ET',
      hidden: '',
      total: 4,
      loosen: null,
    })
  })

  it.each<[string, Partial<Filters>, string, string]>([
    ['a threat', { threats: ['arms-trafficking'] }, 'RS', 'ET'],
    ['any of two threats', { threats: ['arms-trafficking', 'document-fraud'] }, 'ML RS LV', 'ET'],
    ['all of two threats', { threats: ['terrorism', 'document-fraud'], match: 'all' }, 'ML', ''],
    ['a host country', { countries: ['RS'] }, 'RS', ''],
    ['a covered country', { countries: ['ME'] }, 'RS', ''],
    ['a country in small letters', { countries: ['me'] }, 'RS', ''],
    ['several countries, one being enough', { countries: ['ME', 'ML', 'ET'] }, 'ML RS', 'ET'],
    ['a region and a kind of cooperation', { regions: ['africa'], cooperation: ['training'] }, 'ML', ''],
    ['a state of the evidence', { evidence: ['closed', 'mentioned'] }, 'LV', 'ET'],
    ['a city', { q: 'bruxel' }, 'BE', ''],
    ['a covered country by its English name', { q: 'montenegro' }, 'RS', ''],
    ['a threat by its label', { q: 'trafic armes' }, 'RS', 'ET'],
    ['a mission', { q: 'forensics' }, 'ML', ''],
    ['a kind of cooperation by its label', { q: 'formation' }, 'ML', ''],
    ['a partner', { q: 'liaison' }, 'RS', ''],
    ['a region', { q: 'afrique' }, 'ML', ''],
    ['words of different fields', { q: 'mali terrorisme' }, 'ML', ''],
    [
      'all kinds of filter at once',
      { threats: ['terrorism'], countries: ['ME', 'BE'], q: 'be' },
      'RS BE',
      '',
    ],
  ])('finds by %s', (_, filters, visible, mentioned) => {
    expect(select(filters)).toMatchObject({ visible, mentioned })
  })

  it('keeps what does not match apart, for the faint points', () => {
    expect(select({ threats: ['arms-trafficking'] }).hidden).toBe('ML BE LV')
  })

  it('lets unknown threats and countries fall out in silence', () => {
    const selection = select({ threats: ['piracy', 'terrorism', 'terrorism'], countries: ['ZZ'] })
    expect(selection.visible).toBe('ML RS BE')
    expect(selection.filters).toEqual({ ...noFilters, threats: ['terrorism'] })
  })

  it('finds nothing, but drops no filter, for a country that no source speaks of', () => {
    expect(select({ countries: ['NP'] })).toMatchObject({ visible: '', mentioned: '' })
  })
})

describe('counts beside the threats', () => {
  it('count documented posts, with zero for a threat that none has', () => {
    expect(select({}).counts).toEqual({
      terrorism: 3,
      'arms-trafficking': 1,
      'document-fraud': 2,
    })
    expect(select({ countries: ['ME'] }).counts).toEqual({
      terrorism: 1,
      'arms-trafficking': 1,
      'document-fraud': 0,
    })
  })

  it('do not change with the threats chosen when any is enough', () => {
    expect(select({ threats: ['document-fraud'] }).counts).toEqual(select({}).counts)
  })

  it('say what one more threat would leave when all are asked for', () => {
    expect(select({ threats: ['terrorism'], match: 'all' }).counts).toEqual({
      terrorism: 3,
      'arms-trafficking': 1,
      'document-fraud': 1,
    })
  })
})

describe('an empty result says which filter to loosen', () => {
  it('with how many posts would remain, the most helpful first', () => {
    expect(select({ threats: ['document-fraud'], countries: ['BE'], q: 'bru' }).loosen).toEqual([
      { filter: 'threats', value: 'document-fraud', count: 1, mentioned: 0 },
    ])
    expect(select({ threats: ['terrorism'], countries: ['LV'] }).loosen).toEqual([
      { filter: 'countries', value: 'LV', count: 3, mentioned: 0 },
      { filter: 'threats', value: 'terrorism', count: 1, mentioned: 0 },
    ])
  })

  it('with all of a kind where one alone would not help', () => {
    const filters = { threats: ['arms-trafficking', 'document-fraud'], countries: ['BE'] }
    expect(select(filters).loosen).toEqual([
      { filter: 'countries', value: 'BE', count: 3, mentioned: 1 },
      { filter: 'threats', count: 1, mentioned: 0 },
    ])
  })

  it('and counts the posts only mentioned apart', () => {
    expect(select({ countries: ['ET'], q: 'zzz' }).loosen).toEqual([{ filter: 'q', count: 0, mentioned: 1 }])
  })
})

describe('ten thousand posts', () => {
  const many = Array.from({ length: 10_000 }, (_, i) =>
    samplePost({
      id: `rs-ville${i}`,
      country: i % 4 === 0 ? 'ML' : 'RS',
      threats: threats(...(i % 2 === 0 ? ['terrorism'] : [])),
      status: i % 10 === 9 ? 'mentioned' : 'documented',
    }),
  )
  const large = sampleNetwork({ posts: many })
  const largeIndex = createPostIndex(large, namesOf)

  it('are all accounted for, by threat, country and text', () => {
    const selection = selectPosts(large, largeIndex, {
      ...noFilters,
      threats: ['terrorism'],
      countries: ['ML'],
      q: 'ville99',
    })
    expect(selection.total).toBe(9000)
    expect(selection.visible.map(({ id }) => id).slice(0, 3)).toEqual([
      'rs-ville992',
      'rs-ville996',
      'rs-ville9900',
    ])
    expect(selection.visible.length + selection.mentioned.length + selection.hidden.length).toBe(10_000)
  })
})
