import { describe, expect, test } from 'vitest'

import { digestOf } from '../digest'
import { documentText } from '../emit'
import { compileWith, type Files, mistakesWith } from '../test-folder'
import { publishedDifference } from './edition-history'

/** The valid data as an edition closed on a date. */
const closedOn = (edition: string): Files => ({
  [`editions/${edition}.json`]: documentText({ ...compileWith(), edition, open: false }),
})
const before = closedOn('2026-10-01')
const isClosed = {
  'network.json': { schemaVersion: 1, edition: '2026-11-22', open: false, licence: 'etalab-2.0' },
  ...closedOn('2026-11-22'),
}

describe('what is kept beside closed editions', () => {
  const between = publishedDifference(
    {
      date: '2026-10-01',
      digest: 'a'.repeat(16),
      network: { ...compileWith(), edition: '2026-10-01', open: false },
    },
    {
      date: '2026-11-22',
      digest: 'b'.repeat(16),
      network: { ...compileWith(), edition: '2026-11-22', open: false },
    },
    [],
  )
  const kept = 'editions/changes/2026-11-22.json'
  const stays = 'what a closed edition changed stays as it is, take it back from the history'
  const signed = (content: object) => JSON.stringify({ ...content, digest: digestOf(content) })
  const { digest: _digest, ...told } = between

  test('what changed, as it was written', () => {
    expect(mistakesWith({ ...isClosed, ...before, [kept]: signed(told) })).toEqual([])
  })

  test.each<[string, Files, string]>([
    [
      'changes without their digest',
      { [kept]: JSON.stringify({ ...between, licence: 'other' }) },
      'no longer has its digest',
    ],
    [
      'changes that lead elsewhere',
      { [kept]: signed({ ...told, licence: 'other' }) },
      'does not lead from the edition of 2026-10-01 to that of 2026-11-22',
    ],
    [
      'changes between others',
      { [kept]: signed({ ...told, from: '2026-09-01' }) },
      'does not tell what changed from 2026-10-01 to 2026-11-22',
    ],
    ['no JSON', { [kept]: '{' }, 'is no longer a difference of the schema'],
  ])('%s', (_, files, fault) => {
    expect(mistakesWith({ ...isClosed, ...before, ...files })).toEqual([`data/${kept} · ${fault}: ${stays}`])
  })

  test.each<[string, unknown, string]>([
    [
      'a document that is gone',
      { '2026-10-01': digestIn(before), '2026-09-01': 'x' },
      'data/editions/2026-09-01.json · is gone',
    ],
    [
      'a document with another digest',
      { '2026-10-01': 'c'.repeat(16) },
      `data/editions/2026-10-01.json · has the digest ${digestIn(before)}, and in data/editions/digests.json it is cccccccccccccccc`,
    ],
    [
      'a document that is not listed',
      {},
      `data/editions/2026-10-01.json · has the digest ${digestIn(before)}, and in data/editions/digests.json it is not listed`,
    ],
  ])('%s', (_, digests, fault) => {
    const way = 'a closed edition never changes, take it back from the history'
    expect(mistakesWith({ ...before, 'editions/digests.json': digests })).toEqual([`${fault}: ${way}`])
  })

  function digestIn(files: Files): string {
    return JSON.parse(String(files['editions/2026-10-01.json'])).digest
  }
})
