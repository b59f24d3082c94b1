import { describe, expect, it, test } from 'vitest'

import { languages as words } from '../../../tests/languages'
import { asKey, type Citable, citationOf } from './citation'
import { citedAddresses, citedNetwork } from './citation.fixture'

const network = citedNetwork()

function cite(citable: Citable, lang: 'fr' | 'en' = 'en') {
  const citation = citationOf(network, citable, citedAddresses, words[lang])
  if (citation === null) throw new Error('nothing was cited')
  return citation
}

const sourceIds = (citable: Citable) => cite(citable).sources.map(({ source }) => source.id)

describe('a figure', () => {
  it('keeps its qualifier in words, in both languages', () => {
    const citable = { kind: 'figure', id: 'officers-2024' } as const
    expect(cite(citable, 'fr').statement).toBe(
      'Effectif du réseau des services de sécurité intérieure français\u00A0: ' +
        'plus de\u00A01\u202F300 policiers et gendarmes, 8 février 2024 (publication)',
    )
    expect(cite(citable, 'en').statement).toContain('more than\u00A01,300 police officers and gendarmes')
  })

  it('names every source that makes the statement, the first one first', () => {
    expect(sourceIds({ kind: 'figure', id: 'officers-2010' })).toEqual(['old-2010', 'copy'])
  })

  it('says that it repeats an older text, and that it bears no date', () => {
    const echo = cite({ kind: 'figure', id: 'officers-echo' })
    expect(echo.statement).toContain('undated: between Sept 2010 and Jul 2021')
    expect(echo.notes).toEqual(['Text repeated from 2010, which already said 250 (Ministère).'])
  })
})

test('a chart is cited with its years, each statement under the source that makes it, and its echoes counted', () => {
  const years = { from: 2017, to: 2024 }
  const chart = cite({ kind: 'chart', metric: 'officers', figures: network.figures, years }, 'fr')
  expect(chart.statement).toMatch(/: 3 affirmations, 2017–2024$/)
  expect(chart.notes).toEqual(['Dont 1 texte repris d’une source plus ancienne'])
  expect(Object.fromEntries(chart.sources.map(({ source, says }) => [source.id, says]))).toEqual({
    'old-2010': ['250 policiers et gendarmes, 31 août 2010 (état à cette date)'],
    copy: ['250 policiers et gendarmes, 31 août 2010 (état à cette date)'],
    'be-2024': ['plus de\u00A01\u202F300 policiers et gendarmes, 8 février 2024 (publication)'],
    bounded: ['250 policiers et gendarmes'],
  })
})

describe('a post and its facts', () => {
  it('a post is named with city and country, and with the date of the latest evidence', () => {
    const post = cite({ kind: 'post', id: 'ml-bamako' }, 'fr')
    expect(post.statement).toBe('Service de sécurité intérieure, Bamako (Mali)')
    expect(post.notes).toEqual(['Dernière attestation\u00A0: 8 février 2024'])
    expect(sourceIds({ kind: 'post', id: 'ml-bamako' })).toEqual(['be-2024', 'old-2010', 'nl', 'bare'])
  })

  it('a country covered is named with all that narrows it', () => {
    const claim = cite({ kind: 'claim', id: 'ml-bamako.coverage.NE' })
    expect(claim.statement).toBe(
      'Internal-security service, Bamako (Mali). Country covered: Niger (drugs only, from March 2015, until June 2020)',
    )
  })

  it('what the atlas inferred is never left to the source', () => {
    const claim = cite({ kind: 'claim', id: 'ml-bamako.threat.terrorism' })
    expect(claim.statement).toMatch(/Threat: Terrorism$/)
    expect(claim.notes).toEqual(['Inferred by the atlas; the source does not state it outright.'])
    expect(claim.sources[0]?.original).toMatchObject({ relation: 'translation', source: { id: 'be-2024' } })
  })

  it('a dated result carries its date, a caveat may have no source at all', () => {
    expect(cite({ kind: 'claim', id: 'ml-bamako.result.seizure' }).statement).toMatch(
      /Result: A record seizure \(2014\)$/,
    )
    expect(sourceIds({ kind: 'claim', id: 'ml-bamako.caveat.0' })).toEqual([])
  })
})

test('whatever is cited names the edition and the address that opens it', () => {
  expect(cite({ kind: 'atlas' })).toMatchObject({ ...citedAddresses, edition: '2026-11-22', sources: [] })
})

test('what is drawn from all of the data names where they are kept, what rests on its own sources does not', () => {
  const years = { from: 2017, to: 2024 }
  expect(cite({ kind: 'chart', metric: 'officers', figures: network.figures, years }).data).toBe(
    citedAddresses.data,
  )
  expect(cite({ kind: 'figure', id: 'officers-2010' })).not.toHaveProperty('data')
  expect(cite({ kind: 'post', id: 'ml-bamako' })).not.toHaveProperty('data')
})

test.each([
  { kind: 'figure', id: 'officers-1999' },
  { kind: 'post', id: 'xx-nowhere' },
  { kind: 'claim', id: 'ml-bamako.threat.piracy' },
  { kind: 'claim', id: '' },
] as const)('what the document does not hold is not cited: $kind "$id"', (citable) => {
  expect(citationOf(network, citable, citedAddresses, words.fr)).toBeNull()
})

describe('keys', () => {
  it('are the same in both languages, and differ from thing to thing', () => {
    const years = { from: 2017, to: 2024 }
    const citables: readonly Citable[] = [
      { kind: 'figure', id: 'officers-2010' },
      { kind: 'figure', id: 'officers-2024' },
      { kind: 'chart', metric: 'officers', figures: [], years },
      { kind: 'chart', metric: 'officers', figures: network.figures, years },
      { kind: 'post', id: 'ml-bamako' },
      { kind: 'claim', id: 'ml-bamako.coverage.NE' },
      { kind: 'atlas' },
    ]
    const keys = citables.map((citable) => cite(citable, 'fr').key)
    expect(citables.map((citable) => cite(citable, 'en').key)).toEqual(keys)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('hold nothing but ASCII letters, digits, dots and hyphens, whatever the ids', () => {
    expect(asKey('atlas-ssi', 'évil {key},\n%')).toMatch(/^[A-Za-z0-9._-]+$/)
  })
})
