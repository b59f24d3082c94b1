import { describe, expect, it } from 'vitest'

import { covers, samplePost } from '~/model/network.fixture'
import type { Post } from '~/model/post'

import { coverageByTense } from './standing'

const scope = { fr: 'criminalité organisée', en: 'organised crime' }
const inferred = { basis: 'inferred' } as const

describe('the countries of one post', () => {
  const told = (fields: Partial<Post>) =>
    coverageByTense(samplePost({ id: 'rs-x', ...fields }), '2026-11-22').map(({ tense, entries }) => [
      tense,
      ...entries.map(({ country, standing }) => `${country} ${standing}`),
    ])

  it('are told in the present, and in the past if they ended', () => {
    const coverage = [
      covers('RS'),
      covers('ME', { scope }),
      covers('XK', { until: '2011' }),
      covers('AL', inferred),
    ]
    expect(told({ coverage })).toEqual([
      ['present', 'RS host', 'ME scoped', 'AL inferred'],
      ['past', 'XK ended'],
    ])
    expect(told({ coverage: [covers('RS')], closed: { year: 2015, sources: ['s-page'] } })).toEqual([
      ['past', 'RS ended'],
    ])
  })

  it('are only mentioned where the post is, whatever its claims say', () => {
    expect(told({ status: 'mentioned', coverage: [covers('RS', { until: '2011' }), covers('ME')] })).toEqual([
      ['mentioned', 'RS mentioned', 'ME mentioned'],
    ])
  })
})
