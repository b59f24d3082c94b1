import { isDeepStrictEqual } from 'node:util'

import * as fc from 'fast-check'
import { network as real } from 'virtual:network'
import { describe, expect, it } from 'vitest'

import { testDocument } from '~/api/test-document'

import { NetworkAnswerError } from '../../src/api/fetch/network-answer-error'
import { type ParsedNetwork, parseNetwork } from '../../src/api/parse/parse-network'
import { figuresCsv } from '../../src/publish/exports/figure-columns'
import { postsCsv } from '../../src/publish/exports/post-columns'
import { postCollection } from '../../src/publish/exports/posts-geojson'
import { applyMutations, mutations } from './mutations'
import { runs } from './runs'

/** The network, or null if the answer was refused; any other error is a fault of ours. */
function parse(raw: unknown): ParsedNetwork | null {
  try {
    return parseNetwork(raw)
  } catch (error) {
    if (error instanceof NetworkAnswerError) return null
    throw error
  }
}

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(freeze)
  }
  return value
}

function expectSound(raw: unknown): void {
  const parsed = parse(raw)
  if (!parsed) return
  // A network that was parsed once is parsed again without loss.
  const again = parse(parsed.network)
  expect(again?.problems).toEqual([])
  expect(isDeepStrictEqual(again?.network, parsed.network)).toBe(true)
  const units = parsed.problems.map(({ unit }) => unit)
  expect(new Set(units).size).toBe(units.length)
  expect(units.filter((unit) => /\p{Cs}/u.test(unit))).toEqual([])
  const addresses = parsed.network.sources.flatMap(({ url, archived = url }) => [url, archived])
  expect(addresses.filter((address) => !/^https?:\/\//.test(address))).toEqual([])
  expect('polluted' in {}).toBe(false)
}

describe('whatever the endpoint sends', () => {
  it('any JSON is a network or a refusal', () => {
    const lists = ['posts', 'sources', 'regions', 'threats', 'cooperation', 'figures', 'events', 'notCovered']
    const almost = fc
      .record(Object.fromEntries(lists.map((list) => [list, fc.jsonValue()])))
      .map((some) => ({ schemaVersion: 1, edition: '2026', licence: '', ...some }))
    const lookalike = fc
      .array(fc.jsonValue())
      .chain((posts) => almost.map((some) => ({ ...some, posts, sources: [] })))
    fc.assert(fc.property(fc.oneof(fc.jsonValue(), almost, lookalike), expectSound), runs(100, 10_000))
  })

  it('a good document with mutations is a network or a refusal, and is not changed by the reading', () => {
    const weights = process.env['ATLAS_FULL'] ? [1, 1] : [1, 9]
    const documents = [real, testDocument()].map((document, index) => ({
      arbitrary: fc.constant(freeze(structuredClone<unknown>(document))),
      weight: weights[index] ?? 1,
    }))
    fc.assert(
      fc.property(fc.oneof(...documents), mutations, (document, all) => {
        expectSound(applyMutations(document, all))
      }),
      runs(40, 10_000),
    )
  })

  it('what is left of it can be downloaded', () => {
    const countryName = (code: string) => ({ fr: code, en: code })
    fc.assert(
      fc.property(mutations, (all) => {
        const parsed = parse(applyMutations(testDocument(), all))
        if (!parsed) return
        const { network } = parsed
        const context = { network, countryName }
        expect(() => figuresCsv(network.figures, context)).not.toThrow()
        expect(() => postsCsv(network.posts, context)).not.toThrow()
        expect(postCollection(network.posts, context).features).toHaveLength(network.posts.length)
      }),
      runs(20, 1_000),
    )
  })
})
