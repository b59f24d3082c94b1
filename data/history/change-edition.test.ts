import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { compileData, compileNetwork } from '../compile'
import { digestOf } from '../digest'
import { emitHistory } from '../emit'
import { bamakoWith, type Files, writeFiles } from '../test-folder'
import { closeEdition, dateEdition, openEdition } from './change-edition'
import { editionHistory } from './edition-history'
import { writeTogether } from './write-together'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-edition-'))
  writeFiles(folder)
})
afterEach(() => rmSync(folder, { recursive: true }))

const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
/** All files of the folder. */
const everything = (): Files => {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.\w+$/.test(name),
  )
  return Object.fromEntries(names.map((name) => [name, read(name)]))
}

describe('closing an edition', () => {
  test('keeps its document, which the data then agree with', () => {
    closeEdition(folder)
    const { digest, ...kept } = JSON.parse(read('editions/2026-11-22.json'))
    expect(kept).toEqual({ ...compileNetwork(folder), open: false })
    expect(digest).toBe(digestOf(kept))
    expect(JSON.parse(read('network.json'))).toMatchObject({ edition: '2026-11-22', open: false })
  })

  test('the second time, writes what changed since the first, which the build then takes as it is', () => {
    closeEdition(folder)
    openEdition(folder, '2027-01-15')
    const sources = ['ml-2020']
    const established = { established: { year: 1962, sources } }
    writeFiles(folder, { ...bamakoWith(established), 'network.json': JSON.parse(read('network.json')) })
    closeEdition(folder)
    const kept = read('editions/changes/2027-01-15.json')
    expect(JSON.parse(kept)).toMatchObject({
      from: '2026-11-22',
      edition: '2027-01-15',
      open: false,
      changes: [{ how: 'changed', id: 'ml-bamako.established' }],
      documents: { edition: JSON.parse(read('editions/2027-01-15.json')).digest },
    })
    expect(Object.keys(JSON.parse(read('editions/digests.json')))).toEqual(['2026-11-22', '2027-01-15'])
    const data = compileData(folder)
    expect(emitHistory(editionHistory(data)).get('api/v1/changes/2027-01-15.json')).toBe(kept.trimEnd())
  })

  test('drafts both change logs, each in its language, below what a person wrote', () => {
    closeEdition(folder)
    openEdition(folder, '2027-01-15')
    writeFiles(folder, {
      'network.json': JSON.parse(read('network.json')),
      'not-covered.json': { notCovered: [] },
      'CHANGELOG.md': '# Log\n\n## 2027-01-15\n\nBy hand.\n\n## 2026-11-22\n\nFirst.\n',
    })
    closeEdition(folder)
    expect(read('CHANGELOG.md')).toMatch(
      /By hand\.\n\n<!-- Drafted .*-->\n\n- Countries not covered: 1 withdrawn\.\n\n## 2026-11-22/,
    )
    expect(read('CHANGELOG.fr.md')).toMatch(
      /^# Changements des données\n\n## 2027-01-15\n\n<!-- .*-->\n\n- Pays non couverts : 1 en moins\.\n$/,
    )
  })

  test('leaves everything as it was where one file cannot be written', () => {
    const after = everything()
    const inTheWay = join(folder, 'folder')
    mkdirSync(inTheWay)
    const files = ['network.json', 'new.json'].map((name): [string, string] => [join(folder, name), '{}'])
    expect(() => writeTogether(new Map([...files, [inTheWay, '']]))).toThrow(/folder|EISDIR/)
    expect(everything()).toEqual(after)
  })

  test('is done once', () => {
    closeEdition(folder)
    const after = everything()
    expect(() => closeEdition(folder)).toThrow('The edition of 2026-11-22 is closed already.')
    expect(everything()).toEqual(after)
  })
})

describe('opening the next', () => {
  test('takes its date, and lets the data be changed', () => {
    closeEdition(folder)
    openEdition(folder, '2027-01-15')
    writeFileSync(join(folder, 'not-covered.json'), '{ "notCovered": [] }')
    expect(compileNetwork(folder)).toMatchObject({ edition: '2027-01-15', open: true, notCovered: [] })
    expect(JSON.parse(read('editions/2026-11-22.json'))).toMatchObject({ notCovered: [{ country: 'BT' }] })
  })

  test('waits until the present one is closed', () => {
    expect(() => openEdition(folder, '2027-01-15')).toThrow('2026-11-22 is open: close it first')
  })

  test.each([
    ['2026-11-22', 'is not later than the present edition, 2026-11-22'],
    ['2026-11-21', 'is not later than the present edition, 2026-11-22'],
    ['2027-02-30', 'is no date such as 2027-01-15'],
    ['2027', 'is no date such as 2027-01-15'],
    ['', 'is no date such as 2027-01-15'],
  ])('refuses "%s", and writes nothing', (date, words) => {
    closeEdition(folder)
    const after = everything()
    expect(() => openEdition(folder, date)).toThrow(words)
    expect(everything()).toEqual(after)
  })
})

test('neither is done to data with a mistake, and nothing is written', () => {
  writeFileSync(join(folder, 'events.json'), '{}')
  const after = everything()
  expect(() => closeEdition(folder)).toThrow('data/events.json · events · is required and missing')
  expect(() => openEdition(folder, '2027-01-15')).toThrow('data/events.json')
  expect(everything()).toEqual(after)
})

describe('putting an open edition forward', () => {
  test('changes its date wherever it stands, and nothing else', () => {
    writeFileSync(join(folder, 'CHANGELOG.md'), '# Changes\n\n## 2026-11-22\n\n- Of 2026-11-22.\n')
    expect(dateEdition(folder, '2026-12-01')).toBe('The open edition is now that of 2026-12-01.')
    expect(compileNetwork(folder)).toMatchObject({ edition: '2026-12-01', open: true })
    expect(read('CHANGELOG.md')).toBe('# Changes\n\n## 2026-12-01\n\n- Of 2026-11-22.\n')
  })

  test.each([
    ['2026-11-22', '2026-11-22 is not later than the present edition, 2026-11-22.'],
    ['2026-02-30', '"2026-02-30" is no date such as 2027-01-15.'],
  ])('to %s is refused, and nothing is written', (date, words) => {
    const before = everything()
    expect(() => dateEdition(folder, date)).toThrow(words)
    expect(everything()).toEqual(before)
  })

  test('is done to data with dates after it, which it is to mend', () => {
    writeFiles(folder, bamakoWith({ closed: { year: 2027, sources: ['ml-2020'] } }))
    expect(() => compileNetwork(folder)).toThrow('closed.year · 2027 is after the edition')
    dateEdition(folder, '2027-01-15')
    expect(compileNetwork(folder).edition).toBe('2027-01-15')
  })

  test('is refused of a closed one', () => {
    closeEdition(folder)
    expect(() => dateEdition(folder, '2027-01-15')).toThrow('The edition of 2026-11-22 is closed')
  })
})
