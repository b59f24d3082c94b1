import { describe, expect, it } from 'vitest'

import type { When } from '~/model/claim'
import { covers } from '~/model/network.fixture'
import type { Post } from '~/model/post'
import type { Source } from '~/model/source'

import { yearsSaid } from './claim-years'
import { dated, lifeBy } from './time.fixture'

const text = { fr: '', en: '' }
const sources = ['page']

/** First and last year for which one page shows a post at work. */
function shown(page: Partial<Source>, fields: Partial<Post>): readonly (readonly [number, number])[] {
  return lifeBy([dated('page', page)], { coverage: [], ...fields }).evidence.map(
    ({ years: { first, last } }) => [first, last] as const,
  )
}

describe('the year of a claim', () => {
  const page = { published: '2018-04-10' }

  it.each<[string, Partial<Post>, number]>([
    ['a result, its date', { results: [{ id: 'course', date: '2017-12', text, sources }] }, 2017],
    ['the head, when that was so', { head: { asOf: '2016-07-21', text, sources } }, 2016],
    ['staff, when that was so', { staff: [{ id: 'team', asOf: '2014', text, sources }] }, 2014],
    ['a contact, when the source gave it', { contact: { phone: '1', asOf: '2010', sources } }, 2010],
    ['the opening, its year', { established: { year: 1961, sources } }, 1961],
    ['the last attestation, its date', { lastAttested: { date: '2013-11', sources } }, 2013],
    ['a threat, that of its source', { threats: [{ threat: 'terrorism', sources }] }, 2018],
    ['a result without a date, that of its source', { results: [{ id: 'course', text, sources }] }, 2018],
  ])('is for %s', (_, fields, year) => {
    expect(shown(page, fields)).toEqual([[year, year]])
  })

  it('is given by bounds where the claim has them, and not by the date of its source', () => {
    const attested = { lastAttested: { notBefore: '2017', notAfter: '2021-07-31', sources } }
    expect(shown({ published: '2022-08-30' }, attested)).toEqual([[2017, 2021]])
    const ended = { coverage: [covers('ML', { from: '1997', until: '2011', sources })] }
    expect(shown({ published: '2022-04' }, ended)).toEqual([[1997, 2011]])
    const begun = { coverage: [covers('ML', { from: '1997', sources })] }
    expect(shown({ published: '2022-04' }, begun)).toEqual([[2022, 2022]])
  })

  it('is told by each of its sources', () => {
    const pages = [dated('then', { published: '2011-07-04' }), dated('now', { modified: '2020-07-01' })]
    expect(lifeBy(pages).evidence.map(({ source, years }) => [source.id, years.first])).toEqual([
      ['then', 2011],
      ['now', 2020],
    ])
  })
})

describe('the years of a source', () => {
  const threats = [{ threat: 'terrorism', sources }]

  it.each<[Partial<Source>, number, number]>([
    [{ published: '2012-07', modified: '2015' }, 2015, 2015],
    [{ published: '2012-07', notBefore: '2010' }, 2012, 2012],
    [{ notBefore: '2008-02', notAfter: '2008-03' }, 2008, 2008],
    [{ notBefore: '2010-09-01', notAfter: '2021-07-31' }, 2010, 2021],
    [{ notBefore: '2019', accessed: '2026-11-22' }, 2019, Infinity],
    [{ accessed: '2026-11-22' }, -Infinity, Infinity],
  ])('%j: %d to %d', (page, first, last) => {
    expect(shown(page, { threats })).toEqual([[first, last]])
  })
})

describe('no source speaks of what came after it', () => {
  it.each<[Partial<Source>, When, number]>([
    [{ published: '2009' }, { date: '2023-09' }, 2009],
    [{ published: '2009' }, { notBefore: '2010', notAfter: '2014' }, 2009],
    [{ published: '2023' }, { date: '2009' }, 2009],
    // Within a year the day does not count.
    [{ published: '2009-03' }, { date: '2009-11' }, 2009],
    [{ notBefore: '2005', notAfter: '2009' }, { date: '2009' }, 2009],
  ])('a source of %j, beside a claim of %j, speaks of %d', (page, given, year) => {
    expect(yearsSaid(given, dated('page', page))).toEqual({ first: year, last: year })
  })

  it('so that one which speaks of an opening to come has only announced it', () => {
    expect(shown({ published: '2021' }, { established: { year: 2022, sources } })).toEqual([])
    expect(shown({ published: '2022-01' }, { established: { year: 2022, sources } })).toEqual([[2022, 2022]])
  })
})
