import { describe, expect, it } from 'vitest'

import type { Figure } from '~/model/figure'
import { covers, sampleNetwork, samplePost, sampleSource } from '~/model/network.fixture'

import { claimsBySource, countClaims, countUses, type SourceUses } from './source-claims'

const text = { fr: 'texte', en: 'text' }

const bamako = samplePost({
  id: 'ml-bamako',
  established: { year: 1961, sources: ['ml-2011'] },
  coverage: [covers('ML', { sources: ['ml-2020'] })],
  threats: [{ threat: 'terrorism', sources: ['ml-2020', 'ml-2011'] }],
  caveats: [{ text }, { text, sources: ['ml-2011'] }],
  lastAttested: { date: '2020', sources: ['ml-2020'] },
})
const tirana = samplePost({
  id: 'al-tirana',
  coverage: [],
  lastAttested: { date: '2020', sources: ['ml-2020'] },
})

function figure(id: string, fields: Partial<Figure>): Figure {
  return {
    id,
    metric: 'officers',
    value: 300,
    qualifier: 'exact',
    unit: 'officers',
    date: '2020',
    dateKind: 'published',
    source: 'speech',
    ...fields,
  }
}

const network = sampleNetwork({
  sources: ['ml-2011', 'ml-2020', 'speech', 'unused'].map((id) => sampleSource({ id })),
  posts: [bamako, tirana],
  figures: [
    figure('later', { date: '2024', alsoIn: ['ml-2020'] }),
    figure('earlier', { date: '2017', alsoIn: ['ml-2020', 'speech'] }),
  ],
  events: [{ id: 'e', date: '2013', text, source: 'speech' }],
  notCovered: [{ country: 'TV', text, date: '2015', source: 'ml-2011' }],
})

function usesOf(id: string): SourceUses {
  const uses = claimsBySource(network).get(id)
  if (!uses) throw new Error(`no entry for "${id}"`)
  return uses
}

describe('what rests on a source', () => {
  it('is every claim that names it, by post, in the order of the card', () => {
    const [use, ...others] = usesOf('ml-2011').posts
    expect(use?.post.id).toBe('ml-bamako')
    expect(use?.claims.map(({ id }) => id)).toEqual([
      'ml-bamako.established',
      'ml-bamako.threat.terrorism',
      'ml-bamako.caveat.1',
    ])
    expect(use?.isAttesting).toBe(false)
    expect(others).toEqual([])
  })

  it('includes the last attestation of a post, even where no claim names the source', () => {
    const posts = usesOf('ml-2020').posts
    expect(posts.map(({ post, claims, isAttesting }) => [post.id, claims.length, isAttesting])).toEqual([
      ['ml-bamako', 2, true],
      ['al-tirana', 0, true],
    ])
  })

  it('includes the figures that it states first or as well, each once, oldest first', () => {
    expect(usesOf('speech').figures.map(({ id }) => id)).toEqual(['earlier', 'later'])
    expect(usesOf('ml-2020').figures.map(({ id }) => id)).toEqual(['earlier', 'later'])
  })

  it('includes events, and countries that it says are not covered', () => {
    expect(usesOf('speech').events.map(({ id }) => id)).toEqual(['e'])
    expect(usesOf('ml-2011').notCovered.map(({ country }) => country)).toEqual(['TV'])
  })

  it('may be nothing, which is said as an empty entry; a source that the document lacks has none', () => {
    expect(countUses(usesOf('unused'))).toBe(0)
    const orphan = { ...network, sources: [] }
    expect(claimsBySource(orphan).size).toBe(0)
  })

  it('is counted claim by claim, with figures apart', () => {
    expect(countClaims(usesOf('ml-2011'))).toBe(4)
    expect(countClaims(usesOf('ml-2020'))).toBe(4)
    expect(countUses(usesOf('ml-2020'))).toBe(6)
    expect(countClaims(usesOf('speech'))).toBe(1)
  })
})
