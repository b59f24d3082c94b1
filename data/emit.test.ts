import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'

import { parseNetwork } from '../src/api/parse/parse-network'
import { documentWith, testDocument } from '../src/api/test-document'
import { digestOf } from './digest'
import { emitFiles } from './emit'
import { dataFileJsonSchemas, documentJsonSchema } from './json-schema'
import { definitionWords } from './schema-words'

const files = emitFiles(testDocument())
const ajv = new Ajv2020({ strict: true, allErrors: true })
const validate = ajv.compile(JSON.parse(files.get('api/v1/network.schema.json') ?? ''))

/** Whether the site reads the document without leaving a part out. */
function isHeldByParser(document: unknown): boolean {
  try {
    return parseNetwork(document).problems.length === 0
  } catch {
    return false
  }
}

test('the document is emitted with its schema', () => {
  expect([...files.keys()]).toEqual(['api/v1/network.json', 'api/v1/network.schema.json'])
  const document = files.get('api/v1/network.json') ?? ''
  expect(JSON.parse(document)).toEqual({ ...testDocument(), digest: expect.stringMatching(/^[\w-]{16}$/) })
  expect(document).not.toContain('\n')
})

test('another content has another digest', () => {
  const network = parseNetwork(testDocument()).network
  expect(digestOf(network)).toBe(digestOf({ ...network }))
  expect(digestOf({ ...network, licence: 'other' })).not.toBe(digestOf(network))
})

describe('the published schema', () => {
  test('says what it is', () => {
    expect(documentJsonSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:atlas-ssi:schema:network:1',
      title: 'Atlas SSI, network document',
    })
  })

  test('accepts a good document, and fields that it does not know', () => {
    expect(validate(testDocument())).toBe(true)
    expect(validate({ ...testDocument(), generator: 'another server' })).toBe(true)
    expect(isHeldByParser(testDocument())).toBe(true)
  })

  test.each([
    ['posts'],
    ['edition'],
    ['schemaVersion', 2],
    ['edition', '2026-13'],
    ['edition', '22/11/2026'],
    ['sources.0.url', 'javascript:alert(1)'],
    ['sources.0.kind', 'rumour'],
    ['sources.0.readInFull', 'yes'],
    ['sources.0.language', 'French'],
    ['posts.0.country', 'Mali'],
    ['posts.0.id', 'ml_bamako'],
    ['posts.0.city'],
    ['posts.0.city.fr', ' '],
    ['posts.0.city.fr', 'x'.repeat(501)],
    ['posts.0.position', [91, 0]],
    ['posts.0.position', [1, 2, 3]],
    ['posts.0.position', [1]],
    ['posts.0.threats.0.sources', []],
    ['posts.0.threats.0.basis', 'guessed'],
    ['posts.0.head', null],
    ['posts.0.established.year', 1961.5],
    ['posts.0.contact.email', 'none'],
    ['figures.0.value', -1],
    ['figures.0.value', '93'],
    ['figures.0.value', 2 ** 53],
    ['figures.0.date', 2010],
  ])('refuses a document with %s %j, as the site does', (path, value?: unknown) => {
    const document = documentWith(path, value)
    expect(validate(document)).toBe(false)
    expect(isHeldByParser(document)).toBe(false)
  })

  test('every definition and every field described is in it', () => {
    const { $defs = {} } = documentJsonSchema()
    expect(Object.keys(definitionWords).toSorted()).toEqual(Object.keys($defs).toSorted())
    for (const [name, { fields = {} }] of Object.entries(definitionWords)) {
      const definition = $defs[name]
      const properties = typeof definition === 'object' ? Object.keys(definition.properties ?? {}) : []
      expect(properties, name).toEqual(expect.arrayContaining(Object.keys(fields)))
    }
  })
})

describe('the schemas of the data files', () => {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, path), 'utf8'))

  test.each([...dataFileJsonSchemas().keys()])('%s is what scripts/tools/schemas.ts writes today', (name) => {
    expect(read(name)).toEqual(dataFileJsonSchemas().get(name))
  })

  test('the posts of this project follow theirs', () => {
    const validatePost = new Ajv2020({ strict: true }).compile(Object(read('post.schema.json')))
    for (const name of readdirSync(join(import.meta.dirname, 'posts'))) {
      expect(validatePost(read(`posts/${name}`)), name).toBe(true)
    }
  })

  test('a misspelt field is refused', () => {
    const validateTerms = new Ajv2020({ strict: true }).compile(Object(read('terms.schema.json')))
    expect(validateTerms({ terms: testDocument().threats })).toBe(true)
    expect(validateTerms({ terms: testDocument().threats.map((term) => ({ ...term, lable: 'x' })) })).toBe(
      false,
    )
  })
})
