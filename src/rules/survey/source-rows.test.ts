import { describe, expect, it } from 'vitest'

import { sampleNetwork, samplePost, sampleSource } from '~/model/network.fixture'
import type { SourceKind } from '~/model/source'

import {
  countByKind,
  isFormerAddress,
  selectSourceRows,
  type SourceColumn,
  sourceRows,
  sortSourceRows,
} from './source-rows'

const network = sampleNetwork({
  sources: [
    sampleSource({ id: 'be-nl', title: 'Dienst', publisher: 'Ambassade', translationOf: 'be-2024' }),
    sampleSource({ id: 'be-2024', title: 'Service', publisher: 'Élysée', published: '2024-05' }),
    sampleSource({ id: 'ml-2020', title: 'Équipe', page: 'ml', modified: '2020-07-01' }),
    sampleSource({ id: 'ml-2011', title: 'Equipe', page: 'ml', published: '2011-07-04' }),
    sampleSource({ id: 'copy', kind: 'press', copyOf: 'gone', notAfter: '2015' }),
  ],
  posts: [
    samplePost({
      id: 'ml-bamako',
      city: { fr: 'Bamako', en: 'Bamako' },
      established: { year: 1961, sources: ['ml-2011', 'ml-2020'] },
      lastAttested: { date: '2020', sources: ['ml-2020'] },
    }),
  ],
})
const rows = sourceRows(network)
const ids = (found: typeof rows) => found.map(({ source }) => source.id)
const rowOf = (id: string) => rows.find(({ source }) => source.id === id)

describe('a row of the table of sources', () => {
  it('names the other editions of its page, and none where there are none', () => {
    expect(rowOf('ml-2020')?.editions.map(({ id }) => id)).toEqual(['ml-2011'])
    expect(rowOf('be-2024')?.editions).toEqual([])
  })

  it('names what it translates or repeats, if the document holds that', () => {
    expect(rowOf('be-nl')?.original).toMatchObject({ relation: 'translation', source: { id: 'be-2024' } })
    expect(rowOf('copy')?.original).toBeNull()
  })
})

describe('an address counts as former', () => {
  it.each([
    ['http://www.ambafrance-ml.org/Le-Service', true],
    ['http://ambafrance-uk.org/', true],
    ['http://www.embafrancia-argentina.org/Firma', true],
    ['https://mobile.interieur.gouv.fr/Archives', true],
    ['https://ml.ambafrance.org/Le-Service', false],
    ['https://www.interieur.gouv.fr/', false],
    ['https://example.org/?from=www.ambafrance-ml.org', false],
    ['not an address', false],
  ])('%s: %s', (url, expected) => {
    expect(isFormerAddress(url)).toBe(expected)
  })
})

describe('filtering sources', () => {
  it('by kind', () => {
    expect(ids(selectSourceRows(rows, { kind: 'press', q: '' }))).toEqual(['copy'])
  })

  it('by words, without accents: of the title, the publisher or a city that rests on it', () => {
    expect(ids(selectSourceRows(rows, { kind: null, q: 'elysee' }))).toEqual(['be-2024'])
    expect(ids(selectSourceRows(rows, { kind: null, q: 'EQUIPE 2011' }))).toEqual(['ml-2011'])
    expect(ids(selectSourceRows(rows, { kind: null, q: 'bamako' }))).toEqual(['ml-2020', 'ml-2011'])
  })

  it('counts the kinds that occur, official ones first', () => {
    expect([...countByKind(rows)]).toEqual([
      ['embassy', 4],
      ['press', 1],
    ])
  })
})

describe('sorting sources', () => {
  const names: Partial<Record<SourceKind, string>> = { embassy: 'Presse', press: 'Ambassade' }
  const sorted = (column: SourceColumn, isDescending = false) =>
    ids(sortSourceRows(rows, { column, isDescending }, (kind) => names[kind] ?? kind))

  it.each([
    ['title', 'copy be-nl ml-2011 ml-2020 be-2024'],
    ['publisher', 'copy be-nl ml-2011 ml-2020 be-2024'],
    ['kind', 'copy be-nl ml-2011 ml-2020 be-2024'],
    ['date', 'ml-2011 copy ml-2020 be-2024 be-nl'],
    ['claims', 'copy be-nl be-2024 ml-2011 ml-2020'],
  ] as const)('by %s; what is equal goes by title', (column, expected) => {
    expect(sorted(column).join(' ')).toBe(expected)
  })

  it('the other way round turns the titles', () => {
    expect(sorted('title', true).join(' ')).toBe('be-2024 ml-2020 ml-2011 be-nl copy')
  })

  it('leaves what has no date at all last, either way', () => {
    expect(sorted('date', true).join(' ')).toBe('be-2024 ml-2020 copy ml-2011 be-nl')
  })

  it('keeps what is equal in the order of titles, the most used first', () => {
    expect(sorted('claims', true).join(' ')).toBe('ml-2020 ml-2011 copy be-nl be-2024')
  })

  it('leaves the rows that it was given as they were', () => {
    sorted('title')
    expect(ids(rows)[0]).toBe('be-nl')
  })
})
