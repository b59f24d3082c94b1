import { describe, expect, it } from 'vitest'

import type { When } from '~/model/claim'
import { covers, samplePost, sampleSource } from '~/model/network.fixture'
import type { Post, SituationKind } from '~/model/post'

import {
  agedYear,
  countRecent,
  evidenceAge,
  latestSituation,
  needsCaution,
  postMark,
  sourceDate,
} from './evidence'
import { isSinglePressSource } from './single-source'

const edition = '2026-11-22'

function attested(when: When, fields: Partial<Post> = {}): Post {
  return samplePost({ id: 'ml-bamako', lastAttested: { ...when, sources: ['s-page'] }, ...fields })
}

function situated(...situations: readonly (readonly [string, SituationKind])[]): Post {
  return attested(
    { date: '2026-10' },
    {
      situations: situations.map(([date, kind], i) => {
        return { id: `s${i}`, date, kind, text: { fr: '', en: '' }, sources: ['s-page'] }
      }),
    },
  )
}

describe('the mark tells how recent the evidence is, counted from the edition', () => {
  it.each<[When, string]>([
    [{ date: '2021-11-22' }, 'recent'],
    [{ date: '2021-11-21' }, 'older'],
    [{ date: '2022' }, 'recent'],
    [{ date: '2020' }, 'older'],
    // A year or month that contains the limit does not tell.
    [{ date: '2021' }, 'undated'],
    [{ date: '2021-11' }, 'undated'],
    [{ date: '2021-12' }, 'recent'],
    [{}, 'undated'],
    [{ notBefore: '2022-01', notAfter: '2024' }, 'recent'],
    [{ notBefore: '2022-01' }, 'recent'],
    [{ notBefore: '2010', notAfter: '2014' }, 'older'],
    [{ notAfter: '2014' }, 'older'],
    [{ notAfter: '2023' }, 'undated'],
    [{ notBefore: '2015' }, 'undated'],
    [{ notBefore: '2015', notAfter: '2024' }, 'undated'],
  ])('%o is %s', (when, mark) => {
    expect(postMark(attested(when), edition)).toBe(mark)
    expect(needsCaution(attested(when), edition)).toBe(mark !== 'recent')
  })

  it('does not move with today: an older edition keeps its marks', () => {
    expect(postMark(attested({ date: '2011-07-04' }), '2014-01-01')).toBe('recent')
  })
})

describe('the situation', () => {
  it.each<SituationKind>(['vacant', 'suspended', 'evacuated', 'staff-expelled', 'unknown'])(
    '%s puts a post in doubt however fresh the evidence',
    (kind) => {
      expect(postMark(situated(['2024-08', kind]), edition)).toBe('doubtful')
      expect(needsCaution(situated(['2024-08', kind]), edition)).toBe(true)
    },
  )

  it('counts only as it was last, whatever the order of the list', () => {
    const post = situated(['2025-03', 'reopened'], ['2023-09', 'evacuated'])
    expect(postMark(post, edition)).toBe('recent')
    expect(latestSituation(post)?.kind).toBe('reopened')
    expect(postMark(situated(['2023', 'reopened'], ['2024', 'vacant']), edition)).toBe('doubtful')
  })

  it('stays in doubt when something is only announced', () => {
    expect(postMark(situated(['2023', 'suspended'], ['2025', 'announced']), edition)).toBe('doubtful')
    expect(postMark(situated(['2025', 'announced']), edition)).toBe('recent')
  })

  it('of two of one date is the one listed last', () => {
    expect(latestSituation(situated(['2024', 'vacant'], ['2024', 'reopened']))?.kind).toBe('reopened')
  })
})

describe('closed and mentioned posts', () => {
  const closed = { year: 2015, sources: ['s-page'] }

  it('have marks of their own, before any doubt or date', () => {
    expect(postMark(attested({ date: '2026' }, { closed }), edition)).toBe('closed')
    expect(postMark(attested({ date: '2026' }, { status: 'mentioned', closed }), edition)).toBe('mentioned')
  })

  it('are not counted among the recently attested', () => {
    const posts = [
      attested({ date: '2026' }),
      attested({ date: '2026' }, { closed }),
      attested({ date: '2026' }, { status: 'mentioned' }),
      attested({ date: '2011' }),
      situated(['2026', 'vacant']),
    ]
    expect(countRecent(posts, edition)).toBe(1)
  })
})

describe('the age of the evidence', () => {
  it('is counted in whole years where there is a date', () => {
    expect(evidenceAge(attested({ date: '2020-07-01' }), edition)).toEqual({
      kind: 'dated',
      date: '2020-07-01',
      years: 6,
    })
  })

  it('gives bounds as they are, and never a guess', () => {
    expect(evidenceAge(attested({ notAfter: '2014' }), edition)).toEqual({
      kind: 'bounded',
      notAfter: '2014',
    })
    expect(evidenceAge(attested({}), edition)).toEqual({ kind: 'unknown' })
  })
})

describe('the date of a source', () => {
  it('is when it was last modified, else published, else the bounds found for it', () => {
    const both = { published: '2011', modified: '2020-07', notAfter: '2022' }
    expect(sourceDate(sampleSource({ id: 'a', ...both }))).toEqual({ date: '2020-07' })
    expect(sourceDate(sampleSource({ id: 'a', published: '2011' }))).toEqual({ date: '2011' })
    expect(sourceDate(sampleSource({ id: 'a', notAfter: '2022' }))).toEqual({ notAfter: '2022' })
    expect(sourceDate(sampleSource({ id: 'a' }))).toEqual({})
  })
})

describe('one press source only', () => {
  const post = (...sources: readonly string[]): Post =>
    samplePost({
      id: 'xx-city',
      coverage: [covers('XX', { sources })],
      lastAttested: { sources: sources.slice(0, 1) },
      caveats: [{ text: { fr: '', en: '' }, sources: ['embassy'] }],
    })
  const sources = [
    sampleSource({ id: 'press', kind: 'press' }),
    sampleSource({ id: 'press-2', kind: 'press' }),
    sampleSource({ id: 'reprint', kind: 'press', copyOf: 'press' }),
    sampleSource({ id: 'in-english', kind: 'press', translationOf: 'press' }),
    sampleSource({ id: 'reprint-of-ministry', kind: 'press', copyOf: 'ministry' }),
    sampleSource({ id: 'ministry', kind: 'ministry' }),
    sampleSource({ id: 'embassy' }),
  ]

  it.each([
    [['press'], true],
    [['press', 'reprint', 'in-english'], true],
    [['press', 'press-2'], false],
    [['press', 'embassy'], false],
    [['embassy'], false],
    [['reprint-of-ministry'], false],
    [['nowhere'], false],
  ])('%j: %s', (ids, single) => {
    expect(isSinglePressSource(post(...ids), sources)).toBe(single)
  })
})

describe('the year beside a claim', () => {
  const sources = [
    sampleSource({ id: 'old', published: '2009-06-24' }),
    sampleSource({ id: 'newer', published: '2015-04-28' }),
    sampleSource({ id: 'fresh', published: '2024-01-30' }),
    sampleSource({ id: 'undated' }),
  ]
  const yearOfClaim = (ids: readonly string[], lastAttested = '2023-09') =>
    agedYear({ sources: ids }, attested({ date: lastAttested }), { sources, edition })

  it('is that of its newest source, where the post has been attested since', () => {
    expect(yearOfClaim(['old', 'newer'])).toBe(2015)
  })

  it('is left out where a source is recent or undated, and where the post’s own evidence is as old', () => {
    expect(yearOfClaim(['old', 'fresh'])).toBeNull()
    expect(yearOfClaim(['old', 'undated'])).toBeNull()
    expect(yearOfClaim(['newer'], '2015-04')).toBeNull()
  })
})
