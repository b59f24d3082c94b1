import { describe, expect, it } from 'vitest'

import type { Figure } from '~/model/figure'

import {
  alsoSaidBy,
  defaultFigureFilter,
  type FigureFilter,
  figureRows,
  figuresOf,
  filterFigures,
  latestStatement,
  originIdOf,
  originOf,
  repeatsOf,
  statedYears,
  yearSpanOf,
} from './figures'
import { figure, network, source, statedNetwork, undated } from './figures.fixture'

const idsOf = (figures: readonly Figure[]) => figures.map(({ id }) => id)

describe('the order of the figures', () => {
  it('is that of time, undated ones by their bounds and last without any', () => {
    const shuffled = [
      undated({ id: 'never' }),
      figure({ id: '2020', date: '2020-06-05' }),
      undated({ id: 'until-2012', notAfter: '2012-12-31' }),
      undated({ id: 'since-2011', notBefore: '2011' }),
      figure({ id: '2010', date: '2010-08-31' }),
      undated({ id: 'since-2013', notBefore: '2013-10', notAfter: '2021-07' }),
    ]
    expect(idsOf(figuresOf(shuffled, 'posts'))).toEqual([
      '2010',
      'since-2011',
      'until-2012',
      'since-2013',
      '2020',
      'never',
    ])
  })

  it('is the same whatever the order given, even on equal dates', () => {
    const figures = ['c', 'a', 'b'].map((id) => figure({ id }))
    expect(idsOf(figuresOf(figures, 'posts'))).toEqual(['a', 'b', 'c'])
    expect(idsOf(figuresOf(figures.toReversed(), 'posts'))).toEqual(['a', 'b', 'c'])
  })

  it('puts the narrower bounds first where both begin together', () => {
    const wide = undated({ id: 'a', notBefore: '2013', notAfter: '2021' })
    const narrow = undated({ id: 'b', notBefore: '2013', notAfter: '2014' })
    expect(idsOf(figuresOf([wide, narrow], 'posts'))).toEqual(['b', 'a'])
  })

  it('holds one metric only', () => {
    expect(figuresOf([figure()], 'officers')).toEqual([])
  })
})

describe('the origin of a figure', () => {
  const origin = figure({ id: 'origin', value: 93 })
  const echo = figure({ id: 'echo', value: 92, echoOf: 'origin' })

  it('is what an echo repeats, and itself otherwise', () => {
    expect(originOf(echo, [origin, echo])).toBe(origin)
    expect(originOf(origin, [origin, echo])).toBe(origin)
    expect(originIdOf(echo)).toBe(originIdOf(origin))
  })

  it('is unknown where the document lacks it', () => {
    expect(originOf(echo, [echo])).toBeNull()
  })
})

describe('the latest statement', () => {
  it('is the newest dated one that is no echo', () => {
    const figures = [
      figure({ id: '2024', date: '2024-02-08' }),
      figure({ id: '2025', date: '2025-10-09' }),
      figure({ id: 'echo', date: '2026-01-01', echoOf: '2024' }),
      undated({ id: 'undated', notBefore: '2026-05' }),
    ]
    expect(latestStatement(figures, 'posts')?.id).toBe('2025')
  })

  it('is none where nothing is stated', () => {
    expect(latestStatement([undated()], 'posts')).toBeNull()
  })
})

describe('the filters', () => {
  const sources = [
    source('embassy-page'),
    source('newspaper', 'press'),
    source('encyclopaedia', 'reference'),
    source('foreign', 'foreign-authority'),
    source('senate', 'parliament'),
  ]
  const figures = [
    figure({ id: '2016', date: '2016-12-31' }),
    figure({ id: '2017', date: '2017-01-01', echoOf: '2016' }),
    figure({ id: '2024', date: '2024', source: 'newspaper' }),
    figure({ id: '2025', date: '2025-01-01', source: 'senate' }),
    undated({ id: 'across', notBefore: '2013', notAfter: '2021', source: 'encyclopaedia' }),
    undated({ id: 'before', notBefore: '2010', notAfter: '2016', source: 'foreign' }),
    undated({ id: 'since', notBefore: '2024-12-31' }),
    undated({ id: 'never', source: 'newspaper', alsoIn: ['senate'] }),
  ]
  const shown = (filter: Partial<FigureFilter>) =>
    idsOf(filterFigures(figures, sources, { ...defaultFigureFilter, ...filter }))

  it('show the dated statements from 2017 to 2024, both years whole, by default', () => {
    expect(shown({})).toEqual(['2017', '2024'])
  })

  it('show every year when asked', () => {
    expect(shown({ years: 'all' })).toEqual(['2016', '2017', '2024', '2025'])
  })

  it('add the undated ones whose bounds reach into the years', () => {
    expect(shown({ undated: true })).toEqual(['2017', '2024', 'across', 'since', 'never'])
  })

  it('keep what an official source says, be it the second to say so', () => {
    expect(shown({ years: 'all', undated: true, official: true })).toEqual([
      '2016',
      '2017',
      '2025',
      'since',
      'never',
    ])
  })

  it('drop repeated texts', () => {
    expect(shown({ noEcho: true })).toEqual(['2024'])
  })
})

describe('the rows of the table', () => {
  it('give each statement its source, authority and origin, in time order', () => {
    const rows = figureRows(statedNetwork, 'posts', defaultFigureFilter)
    expect(rows.map((row) => [row.source.id, row.figure.value, row.authority, row.origin?.id])).toEqual([
      ['al-2017', 92, 'official', 'ministry-2010.posts'],
      ['rs-2020', 74, 'official', undefined],
      ['ml-2020', 73, 'official', undefined],
      ['be-2024', 74, 'official', undefined],
    ])
  })

  it('tell press, reference and official apart, official first where several carry it', () => {
    const document = network(
      [
        figure({ id: 'a', source: 'newspaper' }),
        figure({ id: 'b', source: 'encyclopaedia' }),
        figure({ id: 'c', source: 'newspaper', alsoIn: ['ministry'] }),
      ],
      [source('newspaper', 'press'), source('encyclopaedia', 'reference'), source('ministry', 'ministry')],
    )
    const rows = figureRows(document, 'posts', defaultFigureFilter)
    expect(rows.map(({ authority }) => authority)).toEqual(['press', 'reference', 'official'])
    expect(rows[2]?.alsoIn.map(({ id }) => id)).toEqual(['ministry'])
  })

  it('are none where nothing is stated', () => {
    expect(figureRows(network([], []), 'officers', defaultFigureFilter)).toEqual([])
  })
})

describe('from one statement to others', () => {
  const named = (id: string) => figure({ ...statedNetwork.figures.find((stated) => stated.id === id) })

  it('lead to those that repeat it, but from an echo not to itself or its origin', () => {
    expect(idsOf(repeatsOf(named('ministry-2010.posts'), statedNetwork.figures))).toEqual(['al-2017.posts'])
    expect(repeatsOf(named('al-2017.posts'), statedNetwork.figures)).toEqual([])
  })

  it('lead to the other sizes on the same page', () => {
    expect(idsOf(alsoSaidBy(named('be-2024.posts'), statedNetwork.figures))).toEqual([
      'be-2024.officers',
      'be-2024.countries',
    ])
  })
})

describe('the years', () => {
  it('with a statement are listed once, oldest first', () => {
    expect(statedYears(statedNetwork.figures)).toEqual([2010, 2015, 2017, 2020, 2024])
  })

  it('drawn for "all" run from the first statement to the last', () => {
    expect(yearSpanOf('all', statedNetwork.figures)).toEqual({ from: 2010, to: 2024 })
    expect(yearSpanOf('all', [])).toEqual({ from: 2017, to: 2024 })
    expect(yearSpanOf({ from: 2019, to: 2020 }, statedNetwork.figures)).toEqual({ from: 2019, to: 2020 })
  })
})
