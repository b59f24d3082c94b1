import type * as v from 'valibot'
import { describe, expect, test } from 'vitest'

import { NetworkAnswerError } from '~/api/fetch/network-answer-error'
import type { networkSchema } from '~/api/schema/network.schema'
import { documentWith, namedIn, testDocument } from '~/api/test-document'
import type { Network } from '~/model/network'

import { parseNetwork } from './parse-network'

type DeepRequired<Value> = { readonly [Key in keyof Value]-?: DeepRequired<NonNullable<Value[Key]>> }
type Output = v.InferOutput<typeof networkSchema>

/** For the type checker only: the schema's output has exactly the fields of the model's types. */
export const proofs = {
  toDomain: (output: Output): Network => output,
  noFieldMissing: (output: DeepRequired<Output>): DeepRequired<Network> => output,
  noFieldMore: (network: DeepRequired<Network>): DeepRequired<Output> => network,
}

function errorOf(raw: unknown): NetworkAnswerError {
  try {
    parseNetwork(raw)
  } catch (error) {
    if (error instanceof NetworkAnswerError) return error
    throw error
  }
  throw new Error('the answer was accepted')
}

test('a good document is the network, with no problem', () => {
  const document = testDocument()
  expect(parseNetwork(document)).toEqual({ network: document, problems: [] })
})

describe('what rests on a part left out goes with it', () => {
  test.each([
    'javascript:alert(1)',
    'data:text/html,hello',
    '//example.org/',
    'ftp://example.org/',
    'https://',
    7,
  ])('a source with the address %s goes, with the claims that rest on it', (url) => {
    const { network, problems } = parseNetwork(documentWith('sources.0.url', url))
    expect(network.sources.map(({ id }) => id)).toEqual(['ml-2020', 'sn-page'])
    expect(JSON.stringify(network)).not.toContain('ml-2011')
    expect(network.posts[0]?.missions.map(({ id }) => id)).toEqual(['training'])
    expect(network.posts[0]?.established).toBeUndefined()
    expect(network.figures.map(({ id, echoOf }) => [id, echoOf])).toEqual([['posts-undated', undefined]])
    expect(problems[0]).toMatchObject({ unit: 'sources · ml-2011', reason: { code: 'not-a-link' } })
    expect(problems.map(({ unit }) => unit)).toContain('posts · ml-bamako · missions · advice')
  })

  test('a post that keeps no source at all goes, under its place in the answer', () => {
    const [bamako, dakar] = testDocument().posts
    const { network, problems } = parseNetwork({
      ...testDocument(),
      sources: testDocument().sources.slice(0, 2),
      posts: [7, dakar, bamako],
    })
    expect(network.posts.map(({ id }) => id)).toEqual(['ml-bamako'])
    expect(problems).toContainEqual({
      unit: 'posts · sn-dakar',
      id: 'sn-dakar',
      path: ['posts', 1],
      field: '',
      reason: { code: 'unsourced-post', value: 'sn-dakar' },
    })
  })

  test('when it is not known when a post was last attested, its other claims stay', () => {
    const { network } = parseNetwork(documentWith('posts.0.lastAttested.sources', ['no']))
    expect(network.posts[0]).toMatchObject({ lastAttested: { sources: [] }, threats: [{}, {}] })
  })

  test('an unknown region is added under its id, so that its posts can be listed', () => {
    const { network } = parseNetwork(documentWith('regions', []))
    const sahel = { fr: 'sahel', en: 'sahel' }
    expect(network.regions).toEqual([{ id: 'sahel', label: sahel, definition: sahel }])
    expect(network.posts).toHaveLength(2)
  })

  test('without a usable edition, ages count from the newest date of a source', () => {
    expect(parseNetwork(documentWith('edition')).network.edition).toBe('2026-11-20')
  })
})

describe('bounds the wrong way round', () => {
  test.each([
    ['2020', '2019', true],
    ['2020-05', '2020', false],
    ['2020-05', '2020-04-30', true],
    ['2020', '2020-01-01', false],
  ])('%s to %s: both left out is %s', (notBefore, notAfter, isLeftOut) => {
    const raw = documentWith('sources.2', { ...testDocument().sources[2], notBefore, notAfter })
    expect(parseNetwork(raw).network.sources[2]?.notBefore === undefined).toBe(isLeftOut)
    expect(parseNetwork(raw).network.sources[2]?.notAfter === undefined).toBe(isLeftOut)
  })
})

describe('an answer that cannot be used at all', () => {
  test.each([
    ['null', null, 'not-an-object'],
    ['a list', [], 'not-an-object'],
    ['text', 'text', 'not-an-object'],
    ['an empty object', {}, 'no-version'],
    ['a version in quotes', documentWith('schemaVersion', '1'), 'no-version'],
    ['a version of zero', documentWith('schemaVersion', 0), 'no-version'],
    ['a document without posts', documentWith('posts'), 'missing-parts'],
    ['posts that are null', documentWith('posts', null), 'missing-parts'],
    ['sources that are no list', documentWith('sources', {}), 'missing-parts'],
    [
      'no edition and no date to take its place',
      { schemaVersion: 1, posts: [], sources: [] },
      'missing-parts',
    ],
  ])('%s: refused', (_, raw, kind) => {
    expect(errorOf(raw).kind).toBe(kind)
  })

  test('a newer version is told by its number, whatever else is in it', () => {
    const error = errorOf({ schemaVersion: 2 })
    expect([error.kind, error.details.version]).toEqual(['newer-version', 2])
    expect(error.message).toBe('The answer is of version 2; this site reads version 1')
  })

  test('the parts that are missing are named', () => {
    expect(errorOf({ schemaVersion: 1 }).details.parts).toEqual(['posts', 'sources'])
  })
})

describe('strange answers', () => {
  test('fields of which the schema knows nothing are accepted, and dropped', () => {
    const raw = documentWith('posts.0.threats.0', { threat: 'terrorism', sources: ['ml-2011'], weight: 3 })
    expect(parseNetwork({ ...Object(raw), generator: 'x' })).toEqual({
      network: testDocument(),
      problems: [],
    })
  })

  test('"__proto__" is a name like any other, and changes nothing', () => {
    const text = JSON.stringify(documentWith('posts.0.threats.0', 7))
    const raw: unknown = JSON.parse(`{"__proto__": {"polluted": true}, ${text.slice(1)}`)
    const { network } = parseNetwork(raw)
    expect(network.posts).toHaveLength(2)
    expect('polluted' in network).toBe(false)
    expect('polluted' in {}).toBe(false)
    const named = JSON.parse('{"__proto__": {"id": "ml-bamako"}}')
    expect(namedIn(documentWith('posts.0', named))).toEqual(['posts · 1 | id | missing'])
  })

  test.each(['constructor', 'to-string', 'prototype'])('a source may be called %s', (id) => {
    const raw = documentWith('posts.0.threats.0.sources', [id])
    expect(namedIn(raw)[0]).toContain('unknown-source')
  })

  test('the answer itself is not changed', () => {
    const raw = documentWith('posts.0.threats.0.sources', ['no'])
    const before = structuredClone(raw)
    parseNetwork(raw)
    expect(raw).toEqual(before)
  })

  test('no two problems have the same name', () => {
    const [bamako, dakar] = testDocument().posts
    const broken = { ...bamako, city: 'Bamako' }
    const { problems } = parseNetwork(documentWith('posts', [broken, broken, broken, dakar]))
    expect(problems.map(({ unit }) => unit)).toEqual(['posts · ml-bamako', 'posts · 2', 'posts · 3'])
  })
  test('posts of which none can be used are refused, with the first reason; no posts at all are not', () => {
    const { kind, message } = errorOf(documentWith('posts', [{ ...testDocument().posts[0], city: 7 }]))
    expect(kind).toBe('no-usable-post')
    expect(message).toBe('None of 1 posts can be used: posts[0].city must be an object, found 7')
    expect(parseNetwork(documentWith('posts', [])).network.posts).toEqual([])
  })
})
