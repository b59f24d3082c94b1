import { describe, expect, it } from 'vitest'

import type { NotCovered } from '~/model/network'
import { covers, sampleNetwork, samplePost } from '~/model/network.fixture'
import type { Post } from '~/model/post'

import { coverageOf } from './coverage'

const scope = { fr: 'criminalité organisée', en: 'organised crime' }

function denial(country: string, when: Partial<NotCovered> = {}): NotCovered {
  return { country, text: { fr: 'non couvert', en: 'not covered' }, source: 's-page', ...when }
}

function answer(country: string, posts: readonly Post[], notCovered: readonly NotCovered[] = []) {
  return coverageOf(sampleNetwork({ posts, notCovered }), country)
}

describe('sources disagree', () => {
  const claim = (id: string, fields: Parameters<typeof covers>[1] = {}): Post =>
    samplePost({ id, coverage: [covers('XX', fields)] })

  it.each([
    ['two current full claims', {}, {}, true],
    ['one for a scope only', {}, { scope }, false],
    ['both for a scope', { scope }, { scope }, false],
    ['one ended before the other began', { until: '2012' }, { from: '2014' }, false],
    ['one took over in the year the other ended', { until: '2014' }, { from: '2014' }, false],
    ['one began while the other ran', { until: '2014' }, { from: '2012' }, true],
    ['one ended, and when the other began is not known', { until: '2014' }, {}, false],
    ['both ended, at one time', { until: '2014' }, { until: '2014' }, true],
    ['both ended, one after the other', { until: '2010' }, { from: '2011', until: '2014' }, false],
    ['both ended, together for a while', { until: '2012' }, { from: '2009', until: '2014' }, true],
  ])('%s', (_, one, other, disagree) => {
    for (const pair of [
      [claim('aa-one', one), claim('bb-two', other)],
      [claim('bb-two', other), claim('aa-one', one)],
    ]) {
      expect(answer('XX', pair).disagreements.map(({ kind }) => kind)).toEqual(disagree ? ['two-posts'] : [])
      expect(answer('XX', pair).kind === 'disagree').toBe(disagree)
    }
  })

  it('but not one post with itself, nor a post there with one elsewhere', () => {
    const twice = samplePost({ id: 'aa-one', coverage: [covers('XX'), covers('XX')] })
    expect(answer('XX', [twice]).kind).toBe('covered')
    expect(answer('XX', [claim('aa-one'), samplePost({ id: 'xx-city' })]).kind).toBe('host')
  })

  it('nor over a claim of a post that is only mentioned', () => {
    const mentioned: Post = { ...claim('bb-two'), status: 'mentioned' }
    expect(answer('XX', [claim('aa-one'), mentioned]).kind).toBe('covered')
  })

  it('nor over what the atlas only infers', () => {
    const inferred = claim('bb-two', { basis: 'inferred' })
    expect(answer('XX', [claim('aa-one'), inferred]).kind).toBe('covered')
    expect(answer('XX', [inferred], [denial('XX')]).kind).toBe('inferred')
  })

  it.each([
    ['a current claim', claim('aa-one'), denial('XX', { date: '2015' }), true],
    ['a claim for a scope', claim('aa-one', { scope }), denial('XX', { date: '2015' }), true],
    ['an undated denial', claim('aa-one', { from: '2020' }), denial('XX'), true],
    ['a claim that began later', claim('aa-one', { from: '2020' }), denial('XX', { date: '2015' }), false],
    ['a claim that had ended', claim('aa-one', { until: '2011' }), denial('XX', { date: '2015' }), false],
    ['a claim that ended later', claim('aa-one', { until: '2018' }), denial('XX', { date: '2015' }), true],
    ['a post there', samplePost({ id: 'xx-city' }), denial('XX', { date: '2015' }), true],
    [
      'a post set up there later',
      samplePost({ id: 'xx-city', established: { year: 2020, sources: ['s-page'] } }),
      denial('XX', { date: '2015' }),
      false,
    ],
  ])('a denial against %s', (_, post, denied, disagree) => {
    expect(answer('XX', [post], [denied]).kind === 'disagree').toBe(disagree)
  })
})
