import { describe, expect, it } from 'vitest'

import type { Claim } from '~/model/claim'
import type { Network } from '~/model/network'
import { sampleNetwork, samplePost, sampleSource } from '~/model/network.fixture'
import type { Post } from '~/model/post'

import { countTermsByRegion } from './term-counts'
import { matrixGroups, type Mention, mentionsOf } from './threat-matrix'

const text = { fr: 'texte', en: 'text' }
const sources = [
  sampleSource({ id: 'p-2011', page: 'p', published: '2011-07' }),
  sampleSource({ id: 'p-2020', page: 'p', published: '2020-07' }),
  sampleSource({ id: 'report', kind: 'parliament', published: '2015' }),
]

function bamako(fields: Partial<Post> = {}): Post {
  return samplePost({
    id: 'ml-bamako',
    region: 'africa',
    lastAttested: { date: '2020-07', sources: ['p-2020'] },
    coverage: [{ country: 'ML', sources: ['p-2020'] }],
    ...fields,
  })
}

describe('how a threat is named', () => {
  it.each<[Claim, Mention]>([
    [{ sources: ['p-2020'] }, { standing: 'stated', year: null }],
    [{ sources: ['p-2011', 'p-2020'] }, { standing: 'stated', year: null }],
    [{ sources: ['p-2011'] }, { standing: 'older', year: 2011 }],
    [{ sources: ['p-2011', 'report'] }, { standing: 'stated', year: null }],
    [
      { sources: ['report'], basis: 'inferred' },
      { standing: 'inferred', year: null },
    ],
    [
      { sources: ['p-2011'], basis: 'inferred' },
      { standing: 'inferred', year: 2011 },
    ],
    [
      { sources: ['report'], basis: 'summed' },
      { standing: 'stated', year: null },
    ],
  ])('%o is %o', (claim, mention) => {
    const post = bamako({ threats: [{ threat: 'terrorism', ...claim }] })
    expect(mentionsOf(post, 'threats', sources).get('terrorism')).toEqual(mention)
  })

  it('stands in no list where no source names it', () => {
    expect([...mentionsOf(bamako(), 'threats', sources)]).toEqual([])
  })

  it.each([
    [['p-2011', 'p-2020'], 'stated'],
    [['p-2020', 'p-2011'], 'stated'],
  ])('of several missions of one kind the firmest counts: %j', (ids, standing) => {
    const missions = ids.map((id) => ({ id, cooperation: 'training', text, sources: [id] }))
    const inferred = {
      id: 'x',
      cooperation: 'training',
      text,
      sources: ['report'],
      basis: 'inferred',
    } as const
    const post = bamako({ missions: [inferred, ...missions] })
    expect(mentionsOf(post, 'cooperation', sources).get('training')?.standing).toBe(standing)
    const older = bamako({ missions: [inferred, ...missions.filter(({ id }) => id === 'p-2011')] })
    expect(mentionsOf(older, 'cooperation', sources).get('training')).toEqual({
      standing: 'older',
      year: 2011,
    })
  })
})

const threat = (id: string, claim: Partial<Claim> = {}) => ({ threat: id, sources: ['report'], ...claim })
const network: Network = sampleNetwork({
  sources,
  posts: [
    samplePost({ id: 'rs-belgrade', threats: [threat('arms-trafficking'), threat('terrorism')] }),
    samplePost({
      id: 'lv-riga',
      closed: { year: 2015, sources: ['report'] },
      threats: [threat('terrorism')],
    }),
    samplePost({ id: 'ch-berne' }),
    samplePost({ id: 'es-andorra', status: 'mentioned', threats: [threat('terrorism')] }),
    bamako({ threats: [threat('terrorism', { basis: 'inferred' })] }),
  ],
})

describe('the matrix', () => {
  it('groups the posts by region, those that name no threat apart', () => {
    const groups = matrixGroups(network, 'fr', (code) => code)
    expect(groups.map(({ region }) => region.id)).toEqual(['europe', 'africa'])
    expect(groups[0]?.rows.map(({ post }) => post.id)).toEqual(['es-andorra', 'rs-belgrade', 'lv-riga'])
    expect(groups[0]?.silent.map(({ post }) => post.id)).toEqual(['ch-berne'])
    expect(groups[0]?.rows.map(({ mark }) => mark)).toEqual(['mentioned', 'recent', 'closed'])
    expect(groups[1]?.rows[0]?.mentions.get('terrorism')?.standing).toBe('inferred')
  })

  it('leaves out a region without any post', () => {
    const europe = { ...network, posts: network.posts.slice(0, 2) }
    expect(matrixGroups(europe, 'fr', (code) => code)).toHaveLength(1)
  })
})

describe('counting by region', () => {
  const counts = countTermsByRegion(network, 'threats', 'fr')

  it('counts documented posts, closed ones included, mentioned ones not', () => {
    expect(counts.rows.map(({ term, total, byRegion }) => [term.id, total, byRegion])).toEqual([
      ['terrorism', 3, [2, 1]],
      ['arms-trafficking', 1, [1, 0]],
      ['document-fraud', 0, [0, 0]],
    ])
    expect(counts).toMatchObject({ posts: 4, naming: 3, most: 2 })
    expect(counts.regions.map(({ posts }) => posts)).toEqual([3, 1])
  })

  it('tells what is only inferred or only in a replaced edition', () => {
    expect(counts.rows[0]).toMatchObject({ inferred: 1, older: 0 })
    const older = { ...network, posts: [bamako({ threats: [threat('terrorism', { sources: ['p-2011'] })] })] }
    expect(countTermsByRegion(older, 'threats', 'fr').rows[0]).toMatchObject({ inferred: 0, older: 1 })
  })

  it('counts a post once for a kind of cooperation, however many missions it has', () => {
    const missions = ['a', 'b'].map((id) => ({ id, cooperation: 'training', text, sources: ['report'] }))
    const training = countTermsByRegion({ ...network, posts: [bamako({ missions })] }, 'cooperation', 'fr')
    expect(training.rows[0]).toMatchObject({ total: 1, byRegion: [0, 1] })
  })

  it('keeps the bars finite where nothing is known', () => {
    expect(countTermsByRegion({ ...network, posts: [] }, 'threats', 'fr')).toMatchObject({
      posts: 0,
      most: 1,
    })
  })
})
