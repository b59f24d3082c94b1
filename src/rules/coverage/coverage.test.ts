import { describe, expect, it } from 'vitest'

import type { NotCovered } from '~/model/network'
import { covers, sampleNetwork, samplePost } from '~/model/network.fixture'
import type { Post } from '~/model/post'

import { countryStandings } from './country-standing'
import { coverageOf } from './coverage'
import { countryRoles, type Standing } from './standing'

const scope = { fr: 'criminalité organisée', en: 'organised crime' }
const text = { fr: 'texte', en: 'text' }

function denial(country: string, when: Partial<NotCovered> = {}): NotCovered {
  return { country, text, source: 's-page', ...when }
}

const inferred = { basis: 'inferred' } as const

function answer(country: string, posts: readonly Post[], notCovered: readonly NotCovered[] = []) {
  return coverageOf(sampleNetwork({ posts, notCovered }), country)
}

const belgrade = samplePost({ id: 'rs-belgrade', coverage: [covers('RS'), covers('ME')] })
const brussels = samplePost({
  id: 'be-brussels',
  coverage: [covers('BE'), covers('NL', { scope }), covers('LU', { scope })],
})
const hanoi = samplePost({ id: 'vn-hanoi', coverage: [covers('VN'), covers('LA', { until: '2011' })] })
const riga = samplePost({ id: 'lv-riga', closed: { year: 2015, sources: ['s-page'] } })
const vilnius = samplePost({
  id: 'lt-vilnius',
  coverage: [covers('LT'), covers('LV'), covers('EE')],
})
const addis = samplePost({ id: 'et-addis', status: 'mentioned' })
const beijing = samplePost({
  id: 'cn-beijing',
  offices: [
    { city: text, country: 'CN', text, sources: ['s-page'] },
    { city: text, country: 'HK', text, sources: ['s-page'] },
  ],
})
const vienna = samplePost({ id: 'at-vienna', coverage: [covers('AT'), covers('CZ', inferred)] })
const posts = [belgrade, brussels, hanoi, riga, vilnius, addis, beijing, vienna]

/** Ids of the posts to which the country has a standing, in the answer. */
function named(country: string, standing: Standing): readonly string[] {
  return answer(country, posts)
    .said.filter((entry) => entry.standing === standing)
    .map(({ post }) => post.id)
}

describe('which post covers a country', () => {
  it.each([
    ['RS', 'host'],
    ['ME', 'covered'],
    ['NL', 'scoped'],
    ['LA', 'ended'],
    ['CZ', 'inferred'],
    ['LV', 'covered'],
    ['ET', 'mentioned'],
    ['HK', 'office'],
    ['FR', 'home'],
    ['NP', 'none'],
    ['MN', 'denied'],
  ])('%s: %s', (country, kind) => {
    expect(answer(country, posts, [denial('MN')]).kind).toBe(kind)
  })

  it('names the post and the claim of a non-resident coverage', () => {
    expect(answer('ME', posts).said).toMatchObject([{ post: belgrade, claim: covers('ME'), until: null }])
    expect(answer('NL', posts).said).toMatchObject([{ post: brussels, claim: covers('NL', { scope }) }])
  })

  it('does not list a resident post as covering its own country from elsewhere', () => {
    expect(answer('RS', posts).said.map(({ standing }) => standing)).toEqual(['host'])
  })

  it('says until when: an ended claim, and a post that closed, with who covers now', () => {
    expect(answer('LA', posts).said).toMatchObject([{ post: hanoi, standing: 'ended', until: '2011' }])
    expect(named('LV', 'covered')).toEqual(['lt-vilnius'])
    expect(named('LV', 'ended')).toEqual(['lv-riga'])
    expect(answer('LV', posts).disagreements).toEqual([])
  })

  it('takes what a closed post covered elsewhere as ended with it', () => {
    const closed = { year: 2015, sources: ['s-page'] }
    const post = samplePost({ id: 'lv-riga', closed, coverage: [covers('LV'), covers('EE')] })
    expect(answer('EE', [post])).toMatchObject({ kind: 'ended', said: [{ until: '2015' }] })
  })

  it('says that the atlas infers it only where no source states anything that holds', () => {
    const scoped = samplePost({ id: 'de-berlin', coverage: [covers('DE'), covers('CZ', { scope })] })
    const ended = samplePost({ id: 'de-berlin', coverage: [covers('DE'), covers('CZ', { until: '2011' })] })
    expect(answer('CZ', [vienna, scoped]).kind).toBe('scoped')
    expect(answer('CZ', [vienna, ended]).kind).toBe('inferred')
  })

  it('takes an inference that has ended as ended', () => {
    const dakar = samplePost({ id: 'sn-dakar', coverage: [covers('CV', { ...inferred, until: '2011' })] })
    expect(answer('CV', [dakar]).kind).toBe('ended')
  })

  it('takes a claim as ended only if its last possible day is before the edition', () => {
    const until = (date: string): Post =>
      samplePost({ id: 'vn-hanoi', coverage: [covers('LA', { until: date })] })
    expect(answer('LA', [until('2026-11-21')]).kind).toBe('ended')
    expect(answer('LA', [until('2026')]).kind).toBe('covered')
  })

  it('lists posts only mentioned, there or for it, without calling it covered', () => {
    const lapaz = samplePost({ id: 'pe-lima', status: 'mentioned', coverage: [covers('BO')] })
    expect(answer('BO', [lapaz])).toMatchObject({
      kind: 'mentioned',
      said: [{ post: lapaz, standing: 'mentioned' }],
    })
  })

  it('lists the offices of a post elsewhere', () => {
    expect(answer('HK', posts).offices.map(({ post }) => post.id)).toEqual(['cn-beijing'])
    expect(answer('CN', posts).offices).toEqual([])
  })

  it('answers for a country that nothing is known of with empty lists, and no more', () => {
    expect(answer('NP', posts)).toEqual({
      country: 'NP',
      kind: 'none',
      standing: 'none',
      said: [],
      offices: [],
      notCovered: [],
      disagreements: [],
    })
  })
})

describe('what a country is today', () => {
  it('is its strongest role, leaving out what has ended or is only mentioned', () => {
    const berlin = samplePost({ id: 'nl-hague', coverage: [covers('NL'), covers('ME', { scope })] })
    expect(Object.fromEntries(countryRoles(sampleNetwork(), [...posts, berlin]))).toEqual({
      RS: 'host',
      ME: 'covered',
      BE: 'host',
      NL: 'host',
      LU: 'scoped',
      VN: 'host',
      LT: 'host',
      LV: 'covered',
      EE: 'covered',
      CN: 'host',
      AT: 'host',
      CZ: 'inferred',
    })
  })

  it('is the standing of its answer, whatever asks', () => {
    const network = sampleNetwork({ posts, notCovered: [denial('MN')] })
    const codes = ['RS', 'ME', 'NL', 'CZ', 'LA', 'ET', 'MN', 'HK', 'FR', 'NP']
    expect([...countryStandings(network, codes)]).toEqual(
      codes.map((code) => [code, coverageOf(network, code).standing]),
    )
  })
})

it('answers for every country among ten thousand posts', () => {
  const many = Array.from({ length: 10_000 }, (_, i) =>
    samplePost({ id: `x-post${i}`, country: `C${i % 200}`, coverage: [covers(`D${i}`)] }),
  )
  const network = sampleNetwork({ posts: many })
  const found = countryStandings(network, ['C7', 'D9999', 'NP'])
  expect([...found.values()]).toEqual(['host', 'covered', 'none'])
  expect(coverageOf(network, 'C7').said).toHaveLength(50)
})
