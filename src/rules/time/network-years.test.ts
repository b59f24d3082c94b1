import { describe, expect, it } from 'vitest'

import { covers, sampleNetwork, samplePost } from '~/model/network.fixture'

import { askableYears, countStates, postYears, sourcesPerYear, statesIn } from './network-years'
import { dated } from './time.fixture'

const attestedBy = (id: string, ...sources: readonly string[]) =>
  samplePost({ id, coverage: [covers(id.slice(0, 2).toUpperCase(), { sources })], lastAttested: { sources } })

const network = sampleNetwork({
  edition: '2012-06-01',
  sources: [
    dated('of-2008', { published: '2008' }),
    dated('copy-of-2008', { published: '2008-02', copyOf: 'of-2008' }),
    dated('of-2011', { published: '2011' }),
    dated('also-of-2011', { modified: '2011-05' }),
    dated('undated', { notBefore: '2007', notAfter: '2009', accessed: '2012-06-01' }),
  ],
  posts: [
    attestedBy('ml-bamako', 'of-2008', 'copy-of-2008', 'of-2011'),
    {
      ...attestedBy('ne-niamey', 'of-2011', 'also-of-2011', 'undated'),
      established: { year: 2008, sources: ['of-2011'] },
    },
    { ...attestedBy('jp-tokyo', 'of-2011'), status: 'mentioned' },
  ],
})

it('one can ask for the years from 2006 to that of the edition', () => {
  expect(askableYears(network)).toEqual([2006, 2007, 2008, 2009, 2010, 2011, 2012])
  expect(askableYears({ edition: '2005' })).toEqual([])
})

describe('a network in a year', () => {
  it('has a state for each post, and counts them for any choice of posts', () => {
    const states = statesIn(network, { year: 2010, known: 'today' })
    expect([...states]).toEqual([
      ['ml-bamako', 'between'],
      ['ne-niamey', 'between'],
      ['jp-tokyo', 'mentioned'],
    ])
    expect(countStates(network.posts.slice(1), states)).toMatchObject({
      between: 1,
      mentioned: 1,
      attested: 0,
    })
    expect([...statesIn(network, { year: 2010, known: 'then' }).values()]).toEqual([
      'earlier',
      'earlier',
      'none',
    ])
  })

  it('counts the sources that speak of the year, a copy with its original, an undated page for none', () => {
    const counts = sourcesPerYear(network, 'today')
    expect([...counts]).toEqual([
      [2006, 0],
      [2007, 0],
      [2008, 2],
      [2009, 0],
      [2010, 0],
      [2011, 2],
      [2012, 0],
    ])
  })

  it('counts for what was known then only those which could be read by the end of the year', () => {
    expect(sourcesPerYear(network, 'then').get(2008)).toBe(1)
  })

  it('makes a table of every post in every year, with reason and sources', () => {
    const rows = postYears(network, 'today')
    expect(rows).toHaveLength(3 * 7)
    const row = rows.find(({ post, year }) => post.id === 'ml-bamako' && year === 2011)
    expect(row?.answer).toMatchObject({ state: 'attested', sources: ['of-2011'] })
  })
})
