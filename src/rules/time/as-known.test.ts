import { describe, expect, it } from 'vitest'

import type { Post } from '~/model/post'
import type { Source } from '~/model/source'

import { timeOfSource } from './source-time'
import { dated, lifeBy, situated } from './time.fixture'
import { stateOf } from './year-state'

const accessed = '2026-11-22'

describe('a source can be read', () => {
  it.each<[string, Partial<Source>, number]>([
    [
      'from the year in which it was last modified, before its publication',
      { published: '2011', modified: '2020-07' },
      2020,
    ],
    ['from the year of its publication', { published: '2011-07-04', accessed }, 2011],
    [
      'from the latest year that its text may have, if undated',
      { notBefore: '2010', notAfter: '2021-07-31', accessed },
      2021,
    ],
    ['from our reading, where its bounds are open', { notBefore: '2019', accessed }, 2026],
    ['in no year that is known, where nothing tells', { notBefore: '2019' }, Infinity],
  ])('%s', (_, dates, year) => {
    expect(timeOfSource(dated('page', dates)).readableBy).toBe(year)
  })
})

describe('with what was known then', () => {
  const pages = [
    dated('of-2011', { published: '2011-07-04', accessed }),
    dated('of-2020', { modified: '2020-07-01', accessed }),
    dated('undated', { notBefore: '2010-09', notAfter: '2016', accessed }),
  ]
  const statesThen = (years: readonly number[], fields: Partial<Post> = {}) =>
    years.map((year) => stateOf(lifeBy(pages, fields), { year, known: 'then' }))

  it('only sources that could be read by the end of the year speak, and none of what was to come', () => {
    expect(statesThen([2010, 2011, 2012, 2016, 2020, 2021])).toEqual([
      'none',
      'attested',
      'earlier',
      'earlier',
      'attested',
      'earlier',
    ])
  })

  it('a claim about an earlier year is known from the year of its source', () => {
    const fields = { coverage: [], established: { year: 1961, sources: ['of-2011', 'of-2020'] } }
    expect(statesThen([2010, 2012], fields)).toEqual(['none', 'earlier'])
  })

  it('an undated page is not of a year for having been readable in it', () => {
    const coverage = [{ country: 'ML', sources: ['undated'] }]
    expect(statesThen([2015, 2016, 2017], { coverage })).toEqual(['none', 'undated', 'earlier'])
  })

  it('a doubt, a closing and a mention are known from their sources on', () => {
    const doubt = situated(['2012', 'vacant', 'of-2020'])
    expect(statesThen([2012, 2019, 2020], doubt)).toEqual(['earlier', 'earlier', 'doubtful'])
    const closed = { closed: { year: 2012, sources: ['of-2020'] } }
    expect(statesThen([2013, 2020], closed)).toEqual(['earlier', 'closed'])
    expect(statesThen([2010, 2011], { status: 'mentioned' })).toEqual(['none', 'mentioned'])
  })
})
