import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import Ajv from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

import { citation, citationFiles } from './citation'

const read = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8')
// The official schema, unchanged: see THIRD-PARTY-NOTICES.md.
const schema: object = JSON.parse(read('scripts/tools/cff-1.2.0.schema.fixture.json'))
// The schema does not meet Ajv's strict mode, and uses formats that Ajv does not include.
const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema)

describe('the ways to cite the atlas', () => {
  it.each([...citationFiles])('%s says what package.json says', (name, text) => {
    expect(read(name), 'run npm run citations').toBe(text)
  })

  it('CITATION.cff holds to the schema of its format', () => {
    validate(parse(read('CITATION.cff')))
    expect(validate.errors).toBeNull()
  })

  it('the schema would see a fault', () => {
    expect(validate({ ...citation(), license: 'Etalab' })).toBe(false)
    expect(validate({ ...citation(), authors: [] })).toBe(false)
  })

  it('codemeta.json names the context by which its terms are read', () => {
    expect(JSON.parse(read('codemeta.json'))).toMatchObject({
      '@context': 'https://w3id.org/codemeta/3.0',
      '@type': 'SoftwareSourceCode',
    })
  })
})
