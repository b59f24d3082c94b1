import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { testDocument } from '../../src/api/test-document'
import { fullPost } from '../../src/api/test-posts'
import { documentText } from '../emit'
import { bamakoWith, compileWith, type Files, mistakesWith } from '../test-folder'

const bamako = 'data/posts/ml-bamako.json'
const text = { fr: 'Retirée.', en: 'Withdrawn.' }
const next = '(npm run edition -- open <date>)'

/** The valid data as an edition closed on a date. */
const closedText = (edition: string) => documentText({ ...compileWith(), edition, open: false })
const closedOn = (edition: string): Files => ({ [`editions/${edition}.json`]: closedText(edition) })

/** The `network.json` of the present edition. */
function present(open: boolean, edition = '2026-11-22'): Files {
  return { 'network.json': { schemaVersion: 1, edition, open, licence: 'etalab-2.0' } }
}

const isClosed = { ...present(false), ...closedOn('2026-11-22') }
const before = closedOn('2026-10-01')

test('the first edition is, byte for byte, what it was on the day it was closed', () => {
  const kept = readFileSync(join(import.meta.dirname, '../editions/2026-11-22.json'))
  expect(createHash('sha256').update(kept).digest('hex')).toBe(
    'a41697cf25374219cc6f94693bd11ce30fb1991ec669934470c8d4a7d8803d45',
  )
})

describe('good', () => {
  test.each<[string, Files]>([
    ['an open edition after a closed one', before],
    ['a closed edition that says what is kept of it', { ...isClosed, ...before }],
    [
      'a claim that was withdrawn, and says so',
      {
        ...before,
        ...bamakoWith({ results: [] }),
        'withdrawn.json': {
          withdrawn: [{ id: 'ml-bamako.result.seizure', edition: '2026-11-22', reason: text }],
        },
      },
    ],
    [
      'an id that was changed, and says to what',
      {
        ...before,
        ...bamakoWith({ results: [{ ...fullPost.results[0], id: 'drugs-seized' }] }),
        'withdrawn.json': {
          withdrawn: [
            {
              id: 'ml-bamako.result.seizure',
              edition: '2026-11-22',
              reason: text,
              now: 'ml-bamako.result.drugs-seized',
            },
          ],
        },
      },
    ],
  ])('%s', (_, files) => {
    expect(mistakesWith(files)).toEqual([])
  })
})

describe('a datum under a closed edition is not changed any more', () => {
  const changed = `is not what it was when the edition of 2026-11-22 was closed: open the next before you change it ${next}`
  const [figure, echo] = testDocument().figures
  const [event] = testDocument().events

  test.each<[Files, string]>([
    [bamakoWith({ established: { year: 1962, sources: ['ml-2011'] } }), `${bamako} · established.year`],
    [bamakoWith({ threats: fullPost.threats.toReversed() }), `${bamako} · threats[0].threat`],
    [
      { 'figures.json': { figures: [{ ...figure, value: 94 }, echo] } },
      'data/figures.json · figures[0].value',
    ],
    [{ 'events.json': { events: [event, { ...event, id: 'another' }] } }, 'data/events.json · events[1]'],
    [{ 'not-covered.json': { notCovered: [] } }, 'data/not-covered.json · notCovered'],
    [
      { 'network.json': { schemaVersion: 1, edition: '2026-11-22', open: false, licence: 'other' } },
      'data/network.json · licence',
    ],
  ])('%#: %o', (files, place) => {
    expect(mistakesWith({ ...isClosed, ...files })).toEqual([`${place} · ${changed}`])
  })

  test('but it is in an open one', () => {
    const files = bamakoWith({ established: { year: 1962, sources: ['ml-2011'] } })
    expect(mistakesWith({ ...before, ...files })).toEqual([])
  })
})

describe('what an edition says of itself is true', () => {
  const content = closedText('2026-10-01')

  test.each<[Files, string]>([
    [
      present(false),
      'data/network.json · open · is false, but there is no data/editions/2026-11-22.json: close the edition by npm run edition -- close',
    ],
    [
      { ...isClosed, ...present(true) },
      `data/network.json · open · is true, but the edition is closed, in data/editions/2026-11-22.json: open the next ${next}`,
    ],
    [
      closedOn('2026-12-01'),
      'data/network.json · edition · "2026-11-22" is before the closed edition of 2026-12-01',
    ],
  ])('%#: %o', (files, mistake) => {
    expect(mistakesWith(files)).toContain(mistake)
  })

  test.each([
    ['a word changed', content.replace('our caveat (en)', 'your caveat'), 'no longer has its digest'],
    ['cut short', content.slice(0, -9), 'is no longer JSON'],
    ['of another date', content.replace('2026-10-01', '2026-10-02'), 'is not the edition of its name'],
  ])('a closed one, %s', (_, spoilt, fault) => {
    const way = 'a closed edition never changes, take it back from the history'
    expect(mistakesWith({ 'editions/2026-10-01.json': spoilt })).toEqual([
      `data/editions/2026-10-01.json · ${fault}: ${way}`,
    ])
  })

  test('what follows from a mistake in an edition is not told as well', () => {
    expect(mistakesWith({ ...before, ...present(true, '2010-01-01') })).toEqual([
      'data/network.json · edition · "2010-01-01" is before the closed edition of 2026-10-01',
    ])
    const withdrawn = [{ id: 'ml-bamako.result.gone', edition: '2026-11-22', reason: text }]
    const spoilt = { 'editions/2026-10-01.json': content.slice(0, -9), 'withdrawn.json': { withdrawn } }
    expect(mistakesWith(spoilt)).toHaveLength(1)
  })
})
