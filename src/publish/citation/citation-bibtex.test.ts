import { describe, expect, it, test } from 'vitest'

import type { Network } from '~/model/network'

import { languages as words } from '../../../tests/languages'
import { type Citable, citationOf } from './citation'
import { citationBibtex, texText } from './citation-bibtex'
import { oneLine } from './citation-words'
import { citedAddresses, citedNetwork, hostileTitles } from './citation.fixture'

const figure = { kind: 'figure', id: 'officers-2024' } as const
const link = 'https://atlas.example/?a=1&b=%C3%A9'

function bibtex(citable: Citable, lang: 'fr' | 'en' = 'en', network: Network = citedNetwork()) {
  const citation = citationOf(network, citable, { ...citedAddresses, permalink: link }, words[lang])
  if (citation === null) throw new Error('nothing was cited')
  return citationBibtex(citation, words[lang])
}

/** Parses entries as BibTeX does: by counting braces, whatever precedes them. */
function readEntries(file: string) {
  return [...file.matchAll(/@(\w+)\{([^,\s]+),\n/g)].map((head) => {
    const fields: Record<string, string> = {}
    const rest = file.slice(head.index + head[0].length)
    const field = /^ {2}(\w+) = \{/
    for (let at = 0; ;) {
      const [opening, name = ''] = field.exec(rest.slice(at)) ?? []
      if (opening === undefined) return { type: head[1], key: head[2], fields }
      let depth = 1
      let end = at + opening.length
      for (; depth > 0; end += 1) depth += { '{': 1, '}': -1 }[rest[end] ?? ''] ?? 0
      fields[name] = rest.slice(at + opening.length, end - 1)
      at = end + (rest[end] === ',' ? 2 : 1)
    }
  })
}

const signs: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
}

/** The text that TeX prints for a braced field. */
function printed(field = '') {
  return field
    .replace(/^\{(.*)\}$/s, '$1')
    .replaceAll(/~|\{\\(\w+)\}|\\([%&#_$])/g, (tie, name: string, sign: string) =>
      tie === '~' ? '\u00A0' : (signs[name] ?? sign),
    )
}

const isBalanced = (text: string) => {
  let depth = 0
  return [...text.matchAll(/[{}]/g)].every(([sign]) => (depth += sign === '{' ? 1 : -1) >= 0) && depth === 0
}

describe('BibTeX', () => {
  it('has one entry for each source and one for the page of the atlas, last', () => {
    const entries = readEntries(bibtex({ kind: 'claim', id: 'ml-bamako.coverage.NE' }))
    expect(entries.map(({ type, key }) => `${type} ${key}`)).toEqual([
      'online atlas-ssi-source-be-2024',
      'online atlas-ssi-source-old-2010',
      'online atlas-ssi-2026-11-22-ml-bamako.coverage.NE',
    ])
  })

  it('names publisher, title, date, address, when it was read, and the language', () => {
    const [source] = readEntries(bibtex(figure))
    expect(source?.fields).toMatchObject({
      author: '{Ambassade de France en Belgique}',
      title: '{Le service de sécurité intérieure}',
      date: '2024-02-08',
      year: '2024',
      url: 'https://be.example.org/service',
      urldate: '2026-11-22',
      langid: 'french',
    })
    expect(printed(source?.fields['note'])).toContain('more than\u00A01,300 police officers')
  })

  it('of the atlas has the statement for a title, the edition, and the address as it is', () => {
    const atlas = readEntries(bibtex(figure, 'fr')).at(-1)
    expect(printed(atlas?.fields['title'])).toContain('plus de\u00A01\u00A0300 policiers')
    expect(atlas?.fields).toMatchObject({ version: '2026-11-22', url: link, langid: 'french' })
  })

  it('of the atlas has in its note where the data of the edition are kept', () => {
    const [atlas] = readEntries(bibtex({ kind: 'atlas' }, 'fr'))
    expect(atlas?.fields['note']).toMatch(
      /Données~: https:\/\/atlas\.example\/api\/v1\/editions\/2026-11-22\.json$/,
    )
    expect(bibtex(figure)).not.toContain('2026-11-22.json')
  })

  it('gives no date to what has only bounds: they are in the note', () => {
    const [source] = readEntries(bibtex({ kind: 'figure', id: 'officers-echo' }, 'fr'))
    expect(source?.fields).not.toHaveProperty('date')
    expect(source?.fields).not.toHaveProperty('year')
    expect(source?.fields['note']).toContain('Sans date, entre sept. 2010 et juill. 2021.')
  })

  it('says in the note what a copy repeats', () => {
    const copy = readEntries(bibtex({ kind: 'figure', id: 'officers-2010' }))[1]
    expect(copy?.fields['note']).toMatch(/Updated 2 January 2011\. Copy of: Ministère\. “Colloque”/)
  })

  it('leaves out the language of a source that TeX has no name for', () => {
    const [source] = readEntries(bibtex(figure, 'en', citedNetwork({ language: 'tlh' })))
    expect(source?.fields).not.toHaveProperty('langid')
  })

  it('keeps an address free of braces and of what is not ASCII', () => {
    const url = 'https://example.org/a_b~{c}\\d/é?x=%20#f'
    const [source] = readEntries(bibtex(figure, 'en', citedNetwork({ url })))
    expect(source?.fields['url']).toBe('https://example.org/a_b~%7Bc%7D%5Cd/%C3%A9?x=%20#f')
  })

  test.each(hostileTitles)('braces balance and the title comes back whole: %j', (title) => {
    for (const lang of ['fr', 'en'] as const) {
      const file = bibtex(
        figure,
        lang,
        citedNetwork({ title, publisher: title, note: { fr: title, en: title } }),
      )
      expect(isBalanced(file)).toBe(true)
      const entries = readEntries(file)
      expect(entries).toHaveLength(2)
      expect(printed(entries[0]?.fields['title'])).toBe(oneLine(title))
      expect(printed(entries[0]?.fields['author'])).toBe(oneLine(title))
      expect(entries[0]?.fields['url']).toBe('https://be.example.org/service')
    }
  })

  it('any row of special signs comes back whole', () => {
    const alphabet = '{}\\~^%&#_$"@,= \nàé'
    let seed = 7
    for (let round = 0; round < 500; round += 1) {
      const text = Array.from({ length: 12 }, () => {
        seed = (seed * 1103515245 + 12345) % 2 ** 31
        return alphabet.charAt(seed % alphabet.length)
      }).join('')
      expect(isBalanced(texText(text))).toBe(true)
      expect(printed(`{${texText(text)}}`)).toBe(oneLine(text))
    }
  })
})
