import { describe, expect, it, test } from 'vitest'

import type { Network } from '~/model/network'

import { languages as words } from '../../../tests/languages'
import { type Citable, citationOf } from './citation'
import { citationRis } from './citation-ris'
import { oneLine } from './citation-words'
import { citedAddresses, citedNetwork, hostileTitles } from './citation.fixture'

const figure = { kind: 'figure', id: 'officers-2024' } as const

function ris(citable: Citable, lang: 'fr' | 'en' = 'en', network: Network = citedNetwork()) {
  const citation = citationOf(network, citable, citedAddresses, words[lang])
  if (citation === null) throw new Error('nothing was cited')
  return citationRis(citation, words[lang])
}

/** The records of a file, each as its lines `[tag, value]`. */
function readRecords(file: string) {
  return file
    .split(/^ER {2}- \r\n/m)
    .slice(0, -1)
    .map((record) =>
      record
        .split('\r\n')
        .filter((line) => line !== '')
        .map((line) => [line.slice(0, 2), line.slice(6)] as const),
    )
}

const valuesOf = (record: ReturnType<typeof readRecords>[number] | undefined, tag: string) =>
  (record ?? []).flatMap(([name, value]) => (name === tag ? [value] : []))

describe('RIS', () => {
  it('is one ELEC record for each source and one for the page of the atlas', () => {
    const records = readRecords(ris({ kind: 'claim', id: 'ml-bamako.coverage.NE' }))
    expect(records.map((record) => record[0])).toEqual([
      ['TY', 'ELEC'],
      ['TY', 'ELEC'],
      ['TY', 'ELEC'],
    ])
    expect(records.flatMap((record) => valuesOf(record, 'UR'))).toEqual([
      'https://be.example.org/service',
      'https://example.org/old-2010',
      'https://atlas.example/?x=1',
    ])
  })

  it('writes dates with their slashes, as exact as they are known', () => {
    const [first, second] = readRecords(ris({ kind: 'claim', id: 'ml-bamako.coverage.NE' }))
    expect(valuesOf(first, 'DA')).toEqual(['2024/02/08/'])
    expect(valuesOf(first, 'Y2')).toEqual(['2026/11/22/'])
    expect(valuesOf(second, 'DA')).toEqual(['2010/08//'])
    expect(valuesOf(second, 'PY')).toEqual(['2010'])
    expect(valuesOf(second, 'Y2')).toEqual([])
  })

  it('of the atlas has a note of where the data of the edition are kept', () => {
    const [atlas] = readRecords(ris({ kind: 'atlas' }))
    expect(valuesOf(atlas, 'N1')).toContain('Data: https://atlas.example/api/v1/editions/2026-11-22.json')
    expect(ris(figure)).not.toContain('2026-11-22.json')
  })

  it('of an open edition has a note in every record that it may still change', () => {
    const records = readRecords(ris(figure, 'fr', { ...citedNetwork(), open: true }))
    expect(records).toHaveLength(2)
    for (const record of records)
      expect(valuesOf(record, 'N1').join()).toMatch(/dition ouverte \(22 novembre 2026\)/)
  })

  it('gives no date to what has only bounds: they are in a note', () => {
    const [source] = readRecords(ris({ kind: 'figure', id: 'officers-echo' }, 'fr'))
    expect([...valuesOf(source, 'DA'), ...valuesOf(source, 'PY')]).toEqual([])
    expect(valuesOf(source, 'N1')).toContain('Sans date, entre sept. 2010 et juill. 2021.')
    expect(valuesOf(source, 'LA')).toEqual(['en'])
  })

  it('keeps the qualifier in the notes of the source and in the title of the atlas’s page', () => {
    const [source, atlas] = readRecords(ris(figure, 'fr'))
    const said = 'plus de\u00A01\u202F300 policiers et gendarmes'
    expect(valuesOf(source, 'N1')[0]).toContain(said)
    expect(valuesOf(atlas, 'TI')[0]).toContain(said)
    expect(valuesOf(atlas, 'ET')).toEqual(['2026-11-22'])
  })

  it('never lets a comma make a person of a publisher, nor an author grow too long', () => {
    const publisher = `Gendarmerie, police* et ${'x'.repeat(300)}`
    const [source] = readRecords(ris(figure, 'en', citedNetwork({ publisher })))
    const [author = ''] = valuesOf(source, 'AU')
    expect(author).toMatch(/^Gendarmerie police et x+$/)
    expect(author).toHaveLength(255)
    expect(valuesOf(source, 'PB')).toEqual([publisher])
  })

  test.each(hostileTitles)(
    'every line has its tag, every line ends in CR LF, the title comes back: %j',
    (title) => {
      for (const lang of ['fr', 'en'] as const) {
        const note = { fr: title, en: title }
        const file = ris(figure, lang, citedNetwork({ title, publisher: title, note }))
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
        for (const line of file.split('\r\n')) expect(line).toMatch(/^(?:[A-Z][A-Z0-9] {2}- .*)?$/)
        const records = readRecords(file)
        expect(records).toHaveLength(2)
        expect(valuesOf(records[0], 'TY')).toEqual(['ELEC'])
        expect(valuesOf(records[0], 'TI')).toEqual(oneLine(title) === '' ? [] : [oneLine(title)])
      }
    },
  )
})
