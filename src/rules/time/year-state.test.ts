import { describe, expect, it } from 'vitest'

import type { Post } from '~/model/post'
import type { Source } from '~/model/source'
import { postMark } from '~/rules/evidence/evidence'

import type { AskedYear } from './as-known'
import { dated, lifeBy, situated } from './time.fixture'
import { stateOf, type YearState } from './year-state'

const edition = '2026-11-22'
const accessed = { accessed: edition }

/** The states of a post in some years, with sources of these dates. */
function statesIn(
  years: readonly number[],
  pages: readonly Partial<Source>[],
  fields: Partial<Post> = {},
  known: AskedYear['known'] = 'today',
): readonly YearState[] {
  const life = lifeBy(
    pages.map((page, i) => dated(`page-${i}`, page)),
    fields,
  )
  return years.map((year) => stateOf(life, { year, known }))
}

const [of2011, of2015, of2020] = [
  { published: '2011-07-04' },
  { published: '2015' },
  { modified: '2020-07-01' },
]
const from2010to2021 = { notBefore: '2010-09-01', notAfter: '2021-07-31' }

describe('what sources let one say of a post in a year', () => {
  it('is "attested" in the years of its sources, "between" amid them, "earlier" after and "later" before', () => {
    expect(statesIn([2010, 2011, 2012, 2020, 2021], [of2011, of2020])).toEqual([
      'later',
      'attested',
      'between',
      'attested',
      'earlier',
    ])
  })

  it('turns no bound into a date: an undated page is of no year, and of the past or the future beyond its bounds', () => {
    expect(statesIn([2009, 2010, 2015, 2021, 2022], [from2010to2021])).toEqual([
      'later',
      'undated',
      'undated',
      'undated',
      'earlier',
    ])
    expect(statesIn([2009, 2015, 2026], [{ notBefore: '2010', ...accessed }])).toEqual([
      'later',
      'undated',
      'undated',
    ])
    expect(statesIn([2015], [accessed])).toEqual(['undated'])
  })

  it('is settled by what is dated before what is not', () => {
    expect(statesIn([2012, 2015, 2018], [of2015, from2010to2021])).toEqual(['later', 'attested', 'earlier'])
  })

  it('is "none" where nothing shows it at work', () => {
    expect(statesIn([2015], [])).toEqual(['none'])
  })
})

describe('a post that closed', () => {
  const closed = { closed: { year: 2015, sources: ['page-0'] } }

  it('is closed from the year after; that year is judged by its evidence', () => {
    expect(statesIn([2012, 2015, 2016, 2024], [of2011, of2015], closed)).toEqual([
      'between',
      'attested',
      'closed',
      'closed',
    ])
    expect(statesIn([2015], [of2011], closed)).toEqual(['earlier'])
  })

  it('is closed before it is in doubt', () => {
    const fields = { ...closed, ...situated(['2014', 'vacant', 'page-0']) }
    expect(statesIn([2014, 2015, 2016], [of2011], fields)).toEqual(['doubtful', 'doubtful', 'closed'])
  })
})

describe('a situation', () => {
  const sources = ['page-0']

  it('puts a post in doubt from its year on, however fresh the evidence', () => {
    const vacant = situated(['2015-03', 'vacant', ...sources])
    expect(statesIn([2014, 2015, 2020], [of2011, of2015, of2020], vacant)).toEqual([
      'between',
      'doubtful',
      'doubtful',
    ])
  })

  it('is lifted by a reopening, and by nothing less', () => {
    const fields = situated(['2012', 'evacuated', ...sources], ['2015', 'reopened', ...sources])
    expect(statesIn([2012, 2014, 2015, 2016], [of2011, of2020], fields)).toEqual([
      'doubtful',
      'doubtful',
      'between',
      'between',
    ])
    const announced = situated(['2012', 'suspended', ...sources], ['2013', 'announced', ...sources])
    expect(statesIn([2014], [of2011, of2020], announced)).toEqual(['doubtful'])
  })

  it('is judged in the year of the edition as the marks of today have it', () => {
    const cases = [
      situated(['2024', 'vacant', ...sources]),
      situated(['2024', 'vacant', ...sources], ['2024', 'reopened', ...sources]),
      situated(['2024-05', 'reopened', ...sources], ['2024', 'unknown', ...sources]),
      situated(['2026-11', 'announced', ...sources]),
    ]
    const marks = cases.map((fields) => postMark(lifeBy([dated('page-0')], fields).post, edition))
    const states = cases.flatMap((fields) => statesIn([2026], [of2011], fields))
    expect(states.map((state) => state === 'doubtful')).toEqual(marks.map((mark) => mark === 'doubtful'))
    expect(states).toContain('doubtful')
    expect(states).toContain('earlier')
  })
})

it('a post that is only mentioned stays apart in every year', () => {
  const fields = { status: 'mentioned' as const, closed: { year: 2012, sources: ['page-0'] } }
  expect(statesIn([2010, 2011, 2026], [of2011], fields)).toEqual(['mentioned', 'mentioned', 'mentioned'])
})
