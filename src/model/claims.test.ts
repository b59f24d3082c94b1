import { describe, expect, it } from 'vitest'

import { claimsOf, findClaim, postIdOfClaim, sourcesOfPost } from './claims'
import { covers, sampleNetwork, samplePost } from './network.fixture'

const text = { fr: 'texte', en: 'text' }

const bamako = samplePost({
  id: 'ml-bamako',
  established: { year: 1961, sources: ['ml-2011'] },
  closed: { year: 2024, sources: ['press'] },
  situations: [{ id: 's1', date: '2024', kind: 'unknown', text, sources: ['press'] }],
  coverage: [covers('ML'), covers('ME', { until: '2015' }), covers('ME', { scope: text })],
  offices: [{ city: text, country: 'ML', text, sources: ['ml-2020'] }],
  threats: [{ threat: 'terrorism', sources: ['ml-2011', 'ml-2020'] }],
  missions: [{ id: 'forensics', cooperation: 'technical', text, sources: ['ml-2020'] }],
  results: [{ id: 'networks', text, sources: ['ml-2011'] }],
  head: { text, sources: ['ml-2020'] },
  staff: [{ text, sources: ['ml-2020'] }],
  partners: [
    { name: text, sources: ['ml-2020'] },
    { name: text, sources: ['ml-2011'] },
  ],
  contact: { asOf: '2020', sources: ['ml-2020'] },
  caveats: [{ text }, { text, sources: ['other'] }],
  lastAttested: { date: '2024', sources: ['last'] },
})

describe('claims of a post', () => {
  it('carry stable ids, one per fact, two of one key told apart', () => {
    expect(claimsOf(bamako).map(({ id }) => id)).toEqual([
      'ml-bamako.established',
      'ml-bamako.closed',
      'ml-bamako.situation.s1',
      'ml-bamako.coverage.ML',
      'ml-bamako.coverage.ME',
      'ml-bamako.coverage.ME.2',
      'ml-bamako.office.0',
      'ml-bamako.threat.terrorism',
      'ml-bamako.mission.forensics',
      'ml-bamako.result.networks',
      'ml-bamako.head',
      'ml-bamako.staff.0',
      'ml-bamako.partner.0',
      'ml-bamako.partner.1',
      'ml-bamako.contact',
      'ml-bamako.caveat.0',
      'ml-bamako.caveat.1',
    ])
  })

  it('are none but the coverage of its country for a post known only to exist', () => {
    expect(claimsOf(samplePost({ id: 'rs-belgrade' })).map(({ id }) => id)).toEqual([
      'rs-belgrade.coverage.RS',
    ])
  })

  it('name their sources in order of first use, each once, the last attestation at the end', () => {
    expect(sourcesOfPost(bamako)).toEqual(['ml-2011', 'press', 's-page', 'ml-2020', 'other', 'last'])
  })
})

describe('claims of a list', () => {
  it('take the name that they have been given, whatever their position', () => {
    const post = samplePost({
      id: 'ml-bamako',
      coverage: [covers('ML'), { ...covers('ML', { scope: text }), id: 'aviation' }],
      offices: [{ id: 'kayes', city: text, country: 'ML', text, sources: ['ml-2020'] }],
      staff: [{ id: 'team-2020', text, sources: ['ml-2020'] }],
      partners: [
        { name: text, sources: ['ml-2020'] },
        { id: 'customs', name: text, sources: ['ml-2020'] },
      ],
      caveats: [{ id: 'nothing-later', text }],
    })
    expect(claimsOf(post).map(({ id }) => id)).toEqual([
      'ml-bamako.coverage.ML',
      'ml-bamako.coverage.aviation',
      'ml-bamako.office.kayes',
      'ml-bamako.staff.team-2020',
      'ml-bamako.partner.0',
      'ml-bamako.partner.customs',
      'ml-bamako.caveat.nothing-later',
    ])
  })
})

describe('a claim id', () => {
  const network = sampleNetwork({ posts: [samplePost({ id: 'rs-belgrade' }), bamako] })

  it('finds its claim and the post', () => {
    const found = findClaim(network, 'ml-bamako.threat.terrorism')
    expect(found?.post.id).toBe('ml-bamako')
    expect(found?.claim).toEqual({
      id: 'ml-bamako.threat.terrorism',
      kind: 'threat',
      claim: { threat: 'terrorism', sources: ['ml-2011', 'ml-2020'] },
    })
  })

  it.each(['', 'ml-bamako', 'ml-bamako.threat', 'ml-bamako.threat.none', 'xx.threat.terrorism'])(
    'that names nothing ("%s") finds null',
    (id) => {
      expect(findClaim(network, id)).toBeNull()
    },
  )

  it('begins with the id of its post', () => {
    expect(postIdOfClaim('ml-bamako.threat.terrorism')).toBe('ml-bamako')
    expect(postIdOfClaim('ml-bamako')).toBe('ml-bamako')
  })
})
