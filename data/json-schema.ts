import { toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'

import { differenceSchema, editionsSchema, withdrawnSchema } from '../src/api/schema/changes.schema'
import {
  countryCode,
  identifier,
  nameText,
  partialDate,
  position,
  text,
  webAddress,
} from '../src/api/schema/fields.schema'
import { eventSchema, figureSchema, notCoveredSchema } from '../src/api/schema/figure.schema'
import { networkSchema } from '../src/api/schema/network.schema'
import * as post from '../src/api/schema/post.schema'
import { sourceSchema, termSchema } from '../src/api/schema/source.schema'
import {
  caveatInFileSchema,
  editionFileSchema,
  eventsFileSchema,
  figuresFileSchema,
  notCoveredFileSchema,
  officeInFileSchema,
  partnerInFileSchema,
  postFileSchema,
  postInFileSchema,
  sourcesFileSchema,
  staffInFileSchema,
  termsFileSchema,
  withdrawnFileSchema,
} from './file-schemas'
import { definitionWords, documentWords, historyWords, type SchemaWords } from './schema-words'

type JsonSchema = ReturnType<typeof toJsonSchema>

/** Schemas that are referred to by name instead of being repeated. */
const definitions: Record<string, v.GenericSchema> = {
  PartialDate: partialDate,
  CountryCode: countryCode,
  Identifier: identifier,
  WebAddress: webAddress,
  Text: text,
  NameText: nameText,
  Position: position,
  Source: sourceSchema,
  Term: termSchema,
  Post: post.postSchema,
  PostInFile: postInFileSchema,
  YearClaim: post.yearClaimSchema,
  Situation: post.situationSchema,
  Head: post.headSchema,
  Staff: post.staffSchema,
  Office: post.officeSchema,
  Coverage: post.coverageSchema,
  ThreatClaim: post.threatClaimSchema,
  Mission: post.missionSchema,
  Result: post.resultSchema,
  Partner: post.partnerSchema,
  Contact: post.contactSchema,
  Caveat: post.caveatSchema,
  StaffInFile: staffInFileSchema,
  OfficeInFile: officeInFileSchema,
  PartnerInFile: partnerInFileSchema,
  CaveatInFile: caveatInFileSchema,
  Figure: figureSchema,
  NotCovered: notCoveredSchema,
  NetworkEvent: eventSchema,
}

const descriptionsOf = (name: string): SchemaWords | undefined => definitionWords[name.replace(/InFile$/, '')]

function describe(schema: JsonSchema, words: SchemaWords | undefined): JsonSchema {
  if (!words) return schema
  const properties = Object.entries(schema.properties ?? {}).map(([key, field]) => {
    const description = words.fields?.[key]
    return [key, description === undefined || typeof field === 'boolean' ? field : { ...field, description }]
  })
  return {
    ...schema,
    description: words.description,
    ...(schema.properties && { properties: Object.fromEntries(properties) }),
  }
}

/** Names of the definitions that a schema refers to, directly or not. */
function namesUsed(value: unknown, all: Readonly<Record<string, unknown>>): ReadonlySet<string> {
  const found = new Set<string>()
  const queue = [value]
  for (const next of queue) {
    for (const [, name] of JSON.stringify(next).matchAll(/"#\/\$defs\/(\w+)"/g)) {
      if (name === undefined || found.has(name)) continue
      found.add(name)
      queue.push(all[name])
    }
  }
  return found
}

function convert(schema: v.GenericSchema, words: SchemaWords | undefined): JsonSchema {
  const { $defs = {}, $schema, ...root } = toJsonSchema(schema, { target: 'draft-2020-12', definitions })
  const used = namesUsed(root, $defs)
  const named = Object.entries($defs)
    .filter(([name]) => used.has(name))
    .map(([name, definition]) => [
      name,
      typeof definition === 'boolean' ? definition : describe(definition, descriptionsOf(name)),
    ])
  return { $schema, ...describe(root, words), $defs: Object.fromEntries(named) }
}

/** Forbids unknown fields in objects, so that an editor underlines a misspelt one. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, closed(inner)])
  const isObjectSchema = 'type' in value && value.type === 'object'
  return { ...Object.fromEntries(entries), ...(isObjectSchema && { additionalProperties: false }) }
}

/** JSON Schema (draft 2020-12) of the endpoint's document; unknown fields are allowed. */
export function documentJsonSchema(): JsonSchema {
  const { $schema, ...rest } = convert(networkSchema, documentWords)
  return { $schema, $id: 'urn:atlas-ssi:schema:network:1', title: 'Atlas SSI, network document', ...rest }
}

/** JSON Schemas of the files about all editions, by file name. */
export function historyJsonSchemas(): ReadonlyMap<string, JsonSchema> {
  const schemas = { editions: editionsSchema, changes: differenceSchema, withdrawn: withdrawnSchema }
  return new Map(
    Object.entries(schemas).map(([name, schema]) => {
      const words = historyWords[name]
      const { $schema, ...rest } = convert(schema, words)
      const head = { $schema, $id: `urn:atlas-ssi:schema:${name}:1`, title: `Atlas SSI, ${name}.json` }
      return [`${name}.schema.json`, { ...head, ...rest }]
    }),
  )
}

/** JSON Schemas of the data files by file name, for completion and checks in an editor. */
export function dataFileJsonSchemas(): ReadonlyMap<string, unknown> {
  const schemas = {
    'edition.schema.json': editionFileSchema,
    'post.schema.json': postFileSchema,
    'sources.schema.json': sourcesFileSchema,
    'terms.schema.json': termsFileSchema,
    'figures.schema.json': figuresFileSchema,
    'events.schema.json': eventsFileSchema,
    'not-covered.schema.json': notCoveredFileSchema,
    'withdrawn.schema.json': withdrawnFileSchema,
  }
  return new Map(Object.entries(schemas).map(([name, schema]) => [name, closed(convert(schema, undefined))]))
}
