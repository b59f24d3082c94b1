import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Network } from '~/model/network'
import { sampleSource } from '~/model/network.fixture'
import { postMark } from '~/rules/evidence/evidence'
import type { AskedYear } from '~/rules/time/as-known'
import { countStates, statesIn } from '~/rules/time/network-years'
import { lifeOf } from '~/rules/time/post-life'
import { timeOfSource } from '~/rules/time/source-time'
import { answerOf } from '~/rules/time/year-answer'
import { stateOf, type YearState, yearStates } from '~/rules/time/year-state'

import { edition, postHistories, years } from './post-histories'
import { runs } from './runs'

const known = fc.constantFrom('today' as const, 'then' as const)
const asked: fc.Arbitrary<AskedYear> = fc.record({ year: fc.integer({ min: 2009, max: 2022 }), known })

/** The state of the only post. */
function stateIn({ posts, sources }: Network, at: AskedYear): YearState | undefined {
  return posts.map((post) => stateOf(lifeOf(post, sources), at))[0]
}

describe('a post in a year', () => {
  it('has one state always, the same by whichever way one asks', () => {
    fc.assert(
      fc.property(postHistories, asked, (network, at) => {
        const state = stateIn(network, at)
        expect(yearStates).toContain(state)
        expect([...statesIn(network, at).values()]).toEqual([state])
        expect(network.posts.map((post) => answerOf(lifeOf(post, network.sources), at).state)).toEqual([
          state,
        ])
        const counts = countStates(network.posts, statesIn(network, at))
        expect(Object.entries(counts).filter(([, count]) => count > 0)).toEqual([[state, 1]])
      }),
      runs(500, 50_000),
    )
  })

  it('stays what it is by one more year of evidence, or comes nearer to being attested that year', () => {
    const allowed: Readonly<Record<YearState, readonly YearState[]>> = {
      mentioned: ['mentioned'],
      closed: ['closed'],
      doubtful: ['doubtful'],
      attested: ['attested'],
      between: ['between', 'attested'],
      earlier: ['earlier', 'between', 'attested'],
      later: ['later', 'between', 'attested'],
      undated: ['earlier', 'later', 'attested'],
      none: ['earlier', 'later', 'attested'],
    }
    fc.assert(
      fc.property(postHistories, years, fc.integer({ min: 2009, max: 2022 }), (network, more, year) => {
        const before = stateIn(network, { year, known: 'today' }) ?? 'none'
        const fuller = {
          ...network,
          sources: [...network.sources, sampleSource({ id: 'more', published: String(more) })],
          posts: network.posts.map((post) => ({
            ...post,
            threats: [...post.threats, { threat: 'document-fraud', sources: ['more'] }],
          })),
        }
        expect(allowed[before]).toContain(stateIn(fuller, { year, known: 'today' }))
      }),
      runs(500, 50_000),
    )
  })

  it('is in doubt in the year of the edition exactly where the marks of today have it so', () => {
    fc.assert(
      fc.property(postHistories, (network) => {
        const [mark] = network.posts.map((post) => postMark(post, edition))
        fc.pre(mark !== 'closed')
        expect(stateIn(network, { year: 2020, known: 'today' }) === 'doubtful').toBe(mark === 'doubtful')
      }),
      runs(500, 50_000),
    )
  })

  it('does not depend on the order in which its evidence is written', () => {
    fc.assert(
      fc.property(postHistories, asked, (network, at) => {
        const turned = {
          ...network,
          sources: network.sources.toReversed(),
          posts: network.posts.map((post) => ({
            ...post,
            threats: post.threats.toReversed(),
            results: post.results?.toReversed() ?? [],
          })),
        }
        expect(stateIn(turned, at)).toBe(stateIn(network, at))
      }),
      runs(200, 20_000),
    )
  })
})

describe('with what was known then', () => {
  /** The network without sources that could not be read by the end of the year. */
  function upTo(year: number, network: Network): Network {
    const sources = network.sources.filter((source) => timeOfSource(source).readableBy <= year)
    return { ...network, sources }
  }

  it('no later source is used: without them all the answer is the same', () => {
    fc.assert(
      fc.property(postHistories, fc.integer({ min: 2009, max: 2022 }), (network, year) => {
        const at = { year, known: 'then' } as const
        const early = upTo(year, network)
        const answers = [network, early].flatMap(({ posts, sources }) =>
          posts.map((post) => answerOf(lifeOf(post, sources), at)),
        )
        expect(answers[0]).toEqual(answers[1])
        const readable = early.sources.map(({ id }) => id)
        expect(answers.flatMap(({ sources }) => sources).filter((id) => !readable.includes(id))).toEqual([])
      }),
      runs(500, 50_000),
    )
  })

  it('nothing is seen before and after, and no source is found later', () => {
    fc.assert(
      fc.property(postHistories, fc.integer({ min: 2009, max: 2022 }), (network, year) => {
        expect(['between', 'later']).not.toContain(stateIn(network, { year, known: 'then' }))
      }),
      runs(500, 50_000),
    )
  })

  it('the year of the edition knows all that is known today', () => {
    fc.assert(
      fc.property(postHistories, (network) => {
        expect(stateIn(network, { year: 2020, known: 'then' })).toBe(
          stateIn(network, { year: 2020, known: 'today' }),
        )
      }),
      runs(500, 50_000),
    )
  })
})
