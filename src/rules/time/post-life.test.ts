import { describe, expect, it } from 'vitest'

import { covers } from '~/model/network.fixture'
import type { Post } from '~/model/post'

import { lifeOf, type PostLife } from './post-life'
import { dated, lifeBy, situated } from './time.fixture'

const text = { fr: '', en: '' }

/** The evidence in short: source, first and last year. */
const shortly = ({ evidence }: PostLife) =>
  evidence.map(({ source, years: { first, last } }) => [source.id, first, last])

const page = dated('page', { published: '2015-06-19' })
const sources = ['page']

describe('what shows a post at work', () => {
  it.each<[string, Partial<Post>]>([
    ['coverage of the host', { coverage: [covers('ML', { sources })] }],
    ['a threat', { threats: [{ threat: 'terrorism', sources }] }],
    ['a mission', { missions: [{ id: 'train', cooperation: 'training', text, sources }] }],
    ['a result', { results: [{ id: 'course', text, sources }] }],
    ['its head', { head: { text, sources } }],
    ['its staff', { staff: [{ id: 'deputy', text, sources }] }],
    ['a contact', { contact: { phone: '1', asOf: '2015', sources } }],
    ['its last attestation', { lastAttested: { date: '2015-06-19', sources } }],
    ['its opening', { established: { year: 2015, sources } }],
  ])('%s does', (_, fields) => {
    expect(shortly(lifeBy([page], { coverage: [], ...fields }))).toEqual([['page', 2015, 2015]])
  })

  it.each<[string, Partial<Post>]>([
    ['coverage of another country', { coverage: [covers('NE', { sources })] }],
    ['an office elsewhere', { offices: [{ id: 'gao', city: text, country: 'ML', text, sources }] }],
    ['a partner', { partners: [{ id: 'police', name: text, sources }] }],
    ['a caveat', { caveats: [{ id: 'one-page', text, sources }] }],
    [
      'a situation, an announcement among them',
      situated(['2015', 'vacant', 'page'], ['2015', 'announced', 'page']),
    ],
    ['its closing', { closed: { year: 2015, sources } }],
  ])('%s does not', (_, fields) => {
    expect(shortly(lifeBy([page], { coverage: [], ...fields }))).toEqual([])
  })

  it('is told once for each source and time, with the claims that say so', () => {
    const life = lifeBy([page], {
      coverage: [covers('ML', { sources })],
      threats: [{ threat: 'terrorism', sources }],
      lastAttested: { date: '2015-06-19', sources },
    })
    expect(life.evidence.map(({ claims }) => claims.map(({ id }) => id))).toEqual([
      ['ml-bamako.coverage.ML', 'ml-bamako.threat.terrorism'],
    ])
  })

  it('is put together once for each post of a document', () => {
    const { post } = lifeBy([page])
    const document = [page]
    expect(lifeOf(post, document)).toBe(lifeOf(post, document))
    expect(lifeOf(post, [page])).not.toBe(lifeOf(post, document))
  })
})
