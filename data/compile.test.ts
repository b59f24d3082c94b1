import { describe, expect, test } from 'vitest'

import { testDocument } from '../src/api/test-document'
import { compileNetwork, DataError } from './compile'
import { bamakoWith, compileWith, type Files, mistakesWith } from './test-folder'

const bamako = 'data/posts/ml-bamako.json'
const [figure, echo] = testDocument().figures
const [term] = testDocument().threats
const source = testDocument().sources[2]
const sources = ['ml-2020']
const text = { fr: 'a', en: 'b' }
const partner = { id: 'police', name: text, sources }
const whole = { country: 'ML', sources }

describe('good data', () => {
  test('the files become the document, posts and sources by id', () => {
    expect(compileWith()).toEqual(testDocument())
  })

  test('the same files always give the same text', () => {
    expect(JSON.stringify(compileWith())).toBe(JSON.stringify(compileWith()))
  })

  test('the data of this project hold, with posts and figures in them', () => {
    const network = compileNetwork()
    expect(network.posts.length).toBeGreaterThan(3)
    expect(network.figures.length).toBeGreaterThan(0)
  })
})

describe('a mistake is told by file, field and reason, with the likely way to put it right', () => {
  const cases: readonly (readonly [Files, string])[] = [
    [
      bamakoWith({ threats: [{ threat: 'terrorism', sources: ['ml-202'] }] }),
      `${bamako} · threats[0].sources[0] · unknown source "ml-202", did you mean "ml-2020"? (add it to "sources" of this file or data/sources/)`,
    ],
    [
      bamakoWith({ threats: [{ threat: 'terorism', sources: ['ml-2020'] }] }),
      `${bamako} · threats[0].threat · unknown threat "terorism", did you mean "terrorism"? (add it to data/threats.json)`,
    ],
    [
      bamakoWith({ region: 'moon' }),
      `${bamako} · region · unknown region "moon" (add it to data/regions.json)`,
    ],
    [
      bamakoWith({
        missions: [{ id: 'a', cooperation: 'x', text: { fr: 'a', en: 'b' }, sources: ['ml-2020'] }],
      }),
      `${bamako} · missions[0].cooperation · unknown kind of cooperation "x" (add it to data/cooperation.json)`,
    ],
    [
      { 'figures.json': { figures: [figure, { ...echo, echoOf: 'posts-2001' }] } },
      'data/figures.json · figures[1].echoOf · unknown figure "posts-2001", did you mean "posts-2010"? (add it to data/figures.json)',
    ],
    [
      bamakoWith({ treats: [] }),
      `${bamako} · treats · unknown field, did you mean "threats"? (fields here: kind, `,
    ],
    [
      bamakoWith({ head: { text: { fr: 'a', en: 'b', de: 'c' }, sources: ['ml-2020'] } }),
      `${bamako} · head.text.de · unknown field (fields here: fr, en)`,
    ],
    [bamakoWith({ city: undefined }), `${bamako} · city · is required and missing`],
    [bamakoWith({ staff: [{ text, sources }] }), `${bamako} · staff[0].id · is required and missing`],
    [bamakoWith({ caveats: [{ text }] }), `${bamako} · caveats[0].id · is required and missing`],
    [bamakoWith({ partners: [partner, partner] }), `${bamako} · partners[1].id · "police" is there already`],
    [
      bamakoWith({ coverage: [whole, { ...whole, scope: text }] }),
      `${bamako} · coverage[1].id · is required and missing: "ML" is there before`,
    ],
    [
      bamakoWith({ country: 'ml' }),
      `${bamako} · country · must be a country code of two capital letters, found "ml"`,
    ],
    [
      bamakoWith({ kind: 'servise' }),
      `${bamako} · kind · is none of the values allowed: "servise", did you mean "service"? (allowed: service, antenna, liaison)`,
    ],
    [
      bamakoWith({ established: { year: '1961', sources: ['ml-2011'] } }),
      `${bamako} · established.year · must be a year in digits, without quotes, found 1961`,
    ],
    [
      bamakoWith({ partners: [{ name: { fr: '', en: 'Police' }, sources: [] }] }),
      `${bamako} · partners[0].name.fr · is empty`,
    ],
    [
      bamakoWith({ partners: [{ name: { fr: '', en: 'Police' }, sources: [] }] }),
      `${bamako} · partners[0].sources · must name at least one source`,
    ],
    [
      { 'sources/shared.json': { sources: [{ ...source, url: 'javascript:alert(1)' }] } },
      'data/sources/shared.json · sources[0].url · must be an http or https address, found "javascript:alert(1)"',
    ],
    [
      { 'sources/more.json': { sources: [{ ...source, id: 'ml-2011' }] } },
      `data/sources/more.json · sources[0].id · "ml-2011" is there already (in ${bamako})`,
    ],
    [
      bamakoWith({
        threats: [
          { threat: 'terrorism', sources: ['ml-2011'] },
          { threat: 'terrorism', sources: ['ml-2020'] },
        ],
      }),
      `${bamako} · threats[1].threat · "terrorism" is there already`,
    ],
    [
      { 'threats.json': { terms: [...testDocument().threats, term] } },
      'data/threats.json · terms[2].id · "terrorism" is there already (in data/threats.json)',
    ],
    [
      bamakoWith({ coverage: [{ country: 'ML', from: '2012', until: '2011', sources: ['ml-2011'] }] }),
      `${bamako} · coverage[0].until · begins after it ends: 2012 – 2011`,
    ],
    [
      { 'network.json': { schemaVersion: 1, edition: 'soon', open: true, licence: 'etalab-2.0' } },
      'data/network.json · edition · must be a date (YYYY, YYYY-MM or YYYY-MM-DD), found "soon"',
    ],
    [
      { 'network.json': { schemaVersion: 1, edition: '2026-11-22', licence: 'etalab-2.0' } },
      'data/network.json · open · is required and missing',
    ],
    [bamakoWith({ partners: [{ ...partner, id: '2' }] }), `${bamako} · partners[0].id · must be an id of`],
    [{ 'posts/ml-bamako.json': { sources: [] } }, `${bamako} · post · is required and missing`],
    [{ 'events.json': undefined }, 'data/events.json · this file is required and missing'],
    [{ 'events.json': [] }, 'data/events.json · events · is required and missing'],
    [{ 'event.json': {} }, 'data/event.json · no file of this name is read (posts go in data/posts/)'],
    [
      { 'events.json': '{\n  "events": [],\n}\n' },
      'data/events.json · line 3 · expected a field name in quotes, found } (a comma too many?)',
    ],
    [
      { 'events.json': '{\n  "events": [],\n  "events": []\n}\n' },
      'data/events.json · line 3 · the field "events" is there twice',
    ],
  ]
  test.each(cases.map(([files, mistake]) => ({ files, mistake })))('$mistake', ({ files, mistake }) => {
    expect(mistakesWith(files).filter((told) => told.startsWith(mistake))).toHaveLength(1)
  })
})

describe('all mistakes are listed, and only them', () => {
  test('those of several files at once, in one error', () => {
    const files = {
      ...bamakoWith({ kind: 'x', region: 'moon', closed: { year: 1950, sources: ['no'] } }),
      'events.json': '{',
    }
    expect(mistakesWith(files)).toHaveLength(4)
    const told = () => compileWith(files)
    expect(told).toThrow(DataError)
    expect(told).toThrow(
      /^4 mistakes in the data:\ndata\/events\.json · line 1 · the file ends too early\ndata\/posts/,
    )
  })

  test('what only follows from another mistake is not told as one', () => {
    const sources = testDocument()
      .sources.slice(0, 2)
      .map((one) => ({ ...one, url: 'nowhere' }))
    expect(mistakesWith({ ...bamakoWith({}, sources) })).toEqual([
      `${bamako} · sources[0].url · must be an http or https address, found "nowhere"`,
      `${bamako} · sources[1].url · must be an http or https address, found "nowhere"`,
    ])
  })

  test('what a malformed value leads to is not told as well', () => {
    const files = {
      ...bamakoWith({ region: 7, threats: [{ threat: 'Terrorism', sources: [] }], lastAttested: 'never' }),
      'figures.json': { figures: [figure, { ...echo, dateKind: 'sometime' }] },
    }
    expect(mistakesWith(files)).toHaveLength(5)
  })

  test('what a file that cannot be read seems to hold is not called unknown', () => {
    const { sources } = testDocument()
    const files = { 'sources/shared.json': `{ "sources": [${JSON.stringify(sources[2])},] }` }
    expect(mistakesWith(files)).toEqual([
      'data/sources/shared.json · line 1 · expected a value, found "]" (a comma too many?)',
    ])
    expect(mistakesWith({ 'threats.json': undefined })).toEqual([
      'data/threats.json · this file is required and missing',
    ])
  })
})
