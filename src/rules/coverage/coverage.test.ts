import { describe, expect, it } from 'vitest'

import type { NotCovered } from '~/model/network'
import { covers, sampleNetwork, samplePost } from '~/model/network.fixture'
import type { Post } from '~/model/post'

import { countryRoles, coveredCountries } from './country-roles'
import { coverageLayer, coverageOf } from './coverage'

const scope = { fr: 'criminalité organisée', en: 'organised crime' }
const text = { fr: 'texte', en: 'text' }

function denial(country: string, when: Partial<NotCovered> = {}): NotCovered {
  return { country, text, source: 's-page', ...when }
}

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
const posts = [belgrade, brussels, hanoi, riga, vilnius, addis, beijing]

describe('which post covers a country', () => {
  it.each([
    ['RS', 'hosts'],
    ['ME', 'covered'],
    ['NL', 'scoped'],
    ['LA', 'former'],
    ['LV', 'covered'],
    ['ET', 'mentioned'],
    ['HK', 'none'],
    ['NP', 'none'],
    ['MN', 'denied'],
  ])('%s: %s', (country, kind) => {
    expect(answer(country, posts, [denial('MN')]).kind).toBe(kind)
  })

  it('names the post and the claim of a non-resident coverage', () => {
    expect(answer('ME', posts).coveredBy).toEqual([{ post: belgrade, claim: covers('ME') }])
    expect(answer('NL', posts).coveredFor).toEqual([{ post: brussels, claim: covers('NL', { scope }) }])
  })

  it('does not list a resident post as covering its own country from elsewhere', () => {
    expect(answer('RS', posts)).toMatchObject({ hosts: [belgrade], coveredBy: [], formerly: [] })
  })

  it('says until when: an ended claim, and a post that closed, with who covers now', () => {
    expect(answer('LA', posts).formerly).toEqual([
      { post: hanoi, was: 'covered', until: '2011', claim: covers('LA', { until: '2011' }) },
    ])
    expect(answer('LV', posts)).toMatchObject({
      hosts: [],
      coveredBy: [{ post: vilnius }],
      formerly: [{ post: riga, was: 'host', until: '2015' }],
      disagreements: [],
    })
  })

  it('takes what a closed post covered elsewhere as former too', () => {
    const closed = { year: 2015, sources: ['s-page'] }
    const post = samplePost({ id: 'lv-riga', closed, coverage: [covers('LV'), covers('EE')] })
    expect(answer('EE', [post])).toMatchObject({
      kind: 'former',
      formerly: [{ was: 'covered', until: '2015' }],
    })
  })

  it('takes a claim as ended only if its last possible day is before the edition', () => {
    const until = (date: string): Post =>
      samplePost({ id: 'vn-hanoi', coverage: [covers('LA', { until: date })] })
    expect(answer('LA', [until('2026-11-21')]).kind).toBe('former')
    expect(answer('LA', [until('2026')]).kind).toBe('covered')
  })

  it('lists posts only mentioned, there or for it, without calling it covered', () => {
    const lapaz = samplePost({ id: 'pe-lima', status: 'mentioned', coverage: [covers('BO')] })
    expect(answer('BO', [lapaz])).toMatchObject({
      kind: 'mentioned',
      mentioned: [lapaz],
      coveredBy: [],
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
      hosts: [],
      coveredBy: [],
      coveredFor: [],
      formerly: [],
      mentioned: [],
      offices: [],
      notCovered: [],
      disagreements: [],
    })
  })
})

describe('fills of the map', () => {
  it('give each country its strongest role, leaving out what has ended or is only mentioned', () => {
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
    })
  })

  it('hatch only where no source was found, and fill only where one says covered', () => {
    const network = sampleNetwork({ posts, notCovered: [denial('MN')] })
    const layer = coverageLayer(network, ['RS', 'ME', 'NL', 'LA', 'ET', 'MN', 'NP'])
    expect(Object.fromEntries(layer)).toEqual({
      RS: 'host',
      ME: 'covered',
      NL: 'scoped',
      LA: 'other',
      ET: 'other',
      MN: 'other',
      NP: 'none',
    })
  })
})

it('names the countries a post covers elsewhere, each once', () => {
  const post = samplePost({ id: 'rs-x', coverage: [covers('RS'), covers('ME'), covers('ME', { scope })] })
  expect(coveredCountries(post)).toEqual(['ME'])
})

it('answers for every country among ten thousand posts', () => {
  const many = Array.from({ length: 10_000 }, (_, i) =>
    samplePost({ id: `x-post${i}`, country: `C${i % 200}`, coverage: [covers(`D${i}`)] }),
  )
  const network = sampleNetwork({ posts: many })
  const layer = coverageLayer(network, ['C7', 'D9999', 'NP'])
  expect([...layer.values()]).toEqual(['host', 'covered', 'none'])
  expect(coverageOf(network, 'C7').hosts).toHaveLength(50)
})
