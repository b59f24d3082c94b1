import { describe, expect, it } from 'vitest'

import type { Post } from '~/model/post'
import type { Source } from '~/model/source'

import type { AskedYear } from './as-known'
import { dated, lifeBy, situated } from './time.fixture'
import { answerOf, type Nearest } from './year-answer'

const pages = [
  dated('of-2011', { published: '2011-07-04' }),
  dated('of-2013', { published: '2013' }),
  dated('of-2020', { modified: '2020-07-01' }),
  dated('from-2010-to-2014', { notBefore: '2010', notAfter: '2014' }),
  dated('until-2010', { notAfter: '2010-08-31' }),
  dated('since-2019', { notBefore: '2019' }),
]

/** The answer for the year from the named pages only. */
function answer(
  year: number,
  ids: readonly string[],
  fields: Partial<Post> = {},
  known: AskedYear['known'] = 'today',
) {
  const sources: readonly Source[] = pages.filter(({ id }) => ids.includes(id))
  return answerOf(lifeBy(sources, fields), { year, known })
}

const shortly = ({ years: { first, last }, evidence }: Nearest) => [
  first,
  last,
  ...evidence.map(({ source }) => source.id),
]

describe('why a post has its state', () => {
  it('attested: by the sources of that year', () => {
    expect(answer(2013, ['of-2011', 'of-2013'])).toMatchObject({ state: 'attested', sources: ['of-2013'] })
  })

  it('between: by the newest before and the oldest after', () => {
    const said = answer(2015, ['of-2011', 'of-2013', 'of-2020'])
    expect(said).toMatchObject({ state: 'between', sources: ['of-2013', 'of-2020'] })
  })

  it('earlier: by the newest, and how many years before', () => {
    expect(answer(2019, ['of-2011', 'of-2013'])).toMatchObject({
      state: 'earlier',
      ago: { least: 6, most: 6 },
      sources: ['of-2013'],
    })
  })

  it('later: by the oldest, which says nothing of what was before unless a claim tells of the opening', () => {
    expect(answer(2009, ['of-2013', 'of-2020'])).toMatchObject({
      state: 'later',
      established: null,
      sources: ['of-2013'],
    })
    const established = { year: 2013, sources: ['of-2020'] }
    expect(answer(2012, ['of-2020'], { established })).toMatchObject({ state: 'later', established })
    expect(
      answer(2012, ['of-2013', 'of-2020'], { established: { ...established, year: 2015 } }),
    ).toMatchObject({
      established: null,
    })
  })

  it('closed and in doubt: by the claim that says so', () => {
    const closed = { year: 2013, sources: ['of-2020'] }
    expect(answer(2014, ['of-2011', 'of-2020'], { closed })).toMatchObject({ closed, sources: ['of-2020'] })
    const doubt = situated(['2012', 'vacant', 'of-2011', 'of-2020'])
    expect(answer(2014, ['of-2011', 'of-2020'], doubt)).toMatchObject({
      situation: { kind: 'vacant' },
      sources: ['of-2011', 'of-2020'],
    })
    expect(answer(2014, ['of-2011', 'of-2020'], doubt, 'then').sources).toEqual(['of-2011'])
  })

  it('undated and none: by what is there', () => {
    expect(answer(2012, ['from-2010-to-2014']).sources).toEqual(['from-2010-to-2014'])
    expect(answer(2012, [])).toEqual({ state: 'none', evidence: [], sources: [], possible: [] })
  })
})

describe('what has bounds', () => {
  it('may be the newest or the oldest beside what is dated: the answer says between which years', () => {
    const later = answer(2019, ['of-2013', 'from-2010-to-2014', 'of-2011'])
    expect(later.state === 'earlier' && shortly(later.earlier)).toEqual([
      2013,
      2014,
      'from-2010-to-2014',
      'of-2013',
    ])
    expect(later).toMatchObject({ ago: { least: 5, most: 6 } })
    const before = answer(2009, ['of-2013', 'from-2010-to-2014', 'of-2020'])
    expect(before.state === 'later' && shortly(before.later)).toEqual([
      2010,
      2013,
      'from-2010-to-2014',
      'of-2013',
    ])
  })

  it('may be open on a side', () => {
    expect(answer(2012, ['until-2010'])).toMatchObject({ ago: { least: 2, most: Infinity } })
    const first = answer(2012, ['since-2019'])
    expect(first.state === 'later' && first.later.years).toEqual({ first: 2019, last: Infinity })
  })

  it('is told apart where it may be of the year itself, for the first source found may then be older', () => {
    const said = answer(2012, ['from-2010-to-2014', 'of-2020'])
    expect(said).toMatchObject({ state: 'later', sources: ['of-2020'] })
    expect(said.possible.map(({ source }) => source.id)).toEqual(['from-2010-to-2014'])
  })
})
