import { describe, expect, it } from 'vitest'

import { covers, sampleNetwork, samplePost, sampleSource } from '~/model/network.fixture'

import {
  countKnown,
  documentationRows,
  type RowColumn,
  type RowFilter,
  selectRows,
  sortRows,
} from './documentation-rows'

const text = { fr: 'texte', en: 'text' }

const bamako = samplePost({
  id: 'ml-bamako',
  region: 'africa',
  lastAttested: { date: '2020-07-01', sources: ['s-page'] },
  coverage: [covers('ML'), covers('NE', { sources: ['s-press'] })],
  established: { year: 1961, sources: ['s-page'] },
  threats: [{ threat: 'terrorism', sources: ['s-page'] }],
})
const cairo = samplePost({
  id: 'eg-cairo',
  region: 'africa',
  city: { fr: 'Le Caire', en: 'Cairo' },
  lastAttested: { date: '2024', sources: ['s-press'] },
  coverage: [covers('EG', { sources: ['s-press'] })],
  head: { text, sources: ['s-press'] },
})
const riga = samplePost({ id: 'lv-riga', status: 'mentioned', lastAttested: { sources: ['s-page'] } })
const berne = samplePost({ id: 'ch-berne', lastAttested: { notAfter: '2014', sources: ['s-page'] } })

const network = sampleNetwork({
  posts: [bamako, riga, cairo, berne],
  sources: [sampleSource({ id: 's-page' }), sampleSource({ id: 's-press', kind: 'press' })],
})
const rows = documentationRows(network)
const allRows: RowFilter = { region: null, gap: null, known: [] }
const idsOf = (found: typeof rows): string => found.map(({ post }) => post.country).join(' ')

it('says of each post, mentioned ones too, what is known, how old it is and what it rests on', () => {
  expect(rows).toHaveLength(4)
  expect(rows[0]).toEqual({
    post: bamako,
    mark: 'older',
    age: { kind: 'dated', date: '2020-07-01', years: 6 },
    gaps: ['head', 'staff', 'missions', 'results', 'partners', 'contact'],
    sourceCount: 2,
    isSinglePress: false,
  })
  expect(rows[1]).toMatchObject({ mark: 'mentioned', age: { kind: 'unknown' } })
  expect(rows[2]).toMatchObject({ sourceCount: 1, isSinglePress: true })
})

describe('the rows shown', () => {
  it.each<[Partial<RowFilter>, string]>([
    [{}, 'ML LV EG CH'],
    [{ region: 'africa' }, 'ML EG'],
    [{ gap: 'established' }, 'LV EG CH'],
    [{ region: 'africa', gap: 'established' }, 'EG'],
    [{ gap: 'any' }, 'ML LV EG CH'],
    [{ region: 'nowhere' }, ''],
    [{ known: ['head'] }, 'EG'],
    [{ known: ['established', 'threats'] }, 'ML'],
    [{ known: ['established', 'head'] }, ''],
  ])('%o: %s', (filter, countries) => {
    expect(idsOf(selectRows(rows, { ...allRows, ...filter }))).toBe(countries)
  })

  it('leave out a post without any gap only when gaps are asked for', () => {
    const complete = rows.slice(0, 1).map((row) => ({ ...row, gaps: [] }))
    expect(selectRows(complete, { ...allRows, gap: 'any' })).toEqual([])
    expect(selectRows(complete, allRows)).toEqual(complete)
  })

  it('count, for each field, the posts of which it is known', () => {
    const known = (['coverage', 'established', 'head', 'threats', 'contact'] as const).map((field) =>
      countKnown(rows, field),
    )
    expect(known).toEqual([1, 1, 1, 1, 0])
  })
})

describe('sorting the rows', () => {
  const order = (column: RowColumn, isDescending: boolean, lang: 'fr' | 'en' = 'fr'): string =>
    idsOf(sortRows(rows, { column, isDescending }, lang, (code) => code))

  it.each<[RowColumn, string, string]>([
    ['post', 'ML CH EG LV', 'LV EG CH ML'],
    // The least known first; ties by name.
    ['established', 'CH EG LV ML', 'ML CH EG LV'],
    ['sources', 'CH EG LV ML', 'ML CH EG LV'],
    ['press', 'ML CH LV EG', 'EG ML CH LV'],
    ['gaps', 'ML EG CH LV', 'CH LV EG ML'],
    // Without any date, last in either order.
    ['evidence', 'CH ML EG LV', 'EG ML CH LV'],
  ])('by %s: %s, and the other way round %s', (column, ascending, descending) => {
    expect(order(column, false)).toBe(ascending)
    expect(order(column, true)).toBe(descending)
  })

  it('goes by the names of the language', () => {
    expect(order('post', false, 'en')).toBe('ML CH EG LV')
    const cairoFirst = sortRows(rows.slice(2), { column: 'post', isDescending: false }, 'en', (code) => code)
    expect(idsOf(cairoFirst)).toBe('CH EG')
  })

  it('leaves the rows that it was given as they were', () => {
    order('post', true)
    expect(idsOf(rows)).toBe('ML LV EG CH')
  })
})
