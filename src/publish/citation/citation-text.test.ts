import { describe, expect, it, test } from 'vitest'

import type { Network } from '~/model/network'

import { languages as words } from '../../../tests/languages'
import { type Citable, citationOf } from './citation'
import { citationLines, citationText } from './citation-text'
import { citedAddresses, citedNetwork, hostileTitles } from './citation.fixture'

const figure = { kind: 'figure', id: 'officers-2024' } as const

function cite(citable: Citable, lang: 'fr' | 'en', network: Network = citedNetwork()) {
  const citation = citationOf(network, citable, citedAddresses, words[lang])
  if (citation === null) throw new Error('nothing was cited')
  return citation
}

const lines = (citable: Citable, lang: 'fr' | 'en', network?: Network) =>
  citationText(cite(citable, lang, network), words[lang]).split('\n')

describe('the text', () => {
  it('in French: the statement, its source in the French manner, and the edition it was found in', () => {
    expect(lines(figure, 'fr')).toEqual([
      'Effectif du réseau des services de sécurité intérieure français\u00A0: plus de\u00A01\u202F300 policiers et gendarmes, 8 février 2024 (publication).',
      'Ambassade de France en Belgique. «\u00A0Le service de sécurité intérieure\u00A0» [en ligne]. 8 février 2024 [consulté le 22 novembre 2026]. Disponible à l’adresse\u00A0: https://be.example.org/service',
      'Cité d’après\u00A0: Atlas SSI [en ligne], édition du 22 novembre 2026. Disponible à l’adresse\u00A0: https://atlas.example/?x=1',
    ])
  })

  it('in English: the same in the English manner, the title in its own language', () => {
    expect(lines(figure, 'en').slice(1)).toEqual([
      'Ambassade de France en Belgique. “Le service de sécurité intérieure” [online]. 8 February 2024 [accessed 22 November 2026]. Available at: https://be.example.org/service',
      'Cited from: Atlas SSI [online], edition of 22 November 2026. Available at: https://atlas.example/?x=1',
    ])
  })

  it('marks the title, and nothing else, with the language of the source', () => {
    const network = citedNetwork({ language: 'pt-BR' })
    const segments = citationLines(cite(figure, 'en', network), words.en).flat()
    expect(segments.filter(({ lang }) => lang !== undefined)).toEqual([
      { text: 'Le service de sécurité intérieure', lang: 'pt-BR' },
    ])
  })

  it('puts a title of ours in brackets, in French, and says that an address leads to a front page only', () => {
    const network = citedNetwork({ titleIs: 'description', frontPageOnly: true, language: 'sq' })
    const [, line = ''] = lines(figure, 'en', network)
    expect(line).toMatch(
      /“\[Le service de sécurité intérieure\]” .* – Front page only: the page’s own address/,
    )
    const segments = citationLines(cite(figure, 'en', network), words.en).flat()
    expect(segments.filter(({ lang }) => lang !== undefined)).toEqual([
      { text: '[Le service de sécurité intérieure]', lang: 'fr' },
    ])
  })

  it('gives the bounds of an undated page, and of one without bounds says that it has no date', () => {
    const [, bounded = ''] = lines({ kind: 'figure', id: 'officers-echo' }, 'fr')
    expect(bounded).toContain('Sans date, entre sept. 2010 et juill. 2021.')
    const [, bare = ''] = lines({ kind: 'claim', id: 'ml-bamako.result.seizure' }, 'fr')
    expect(bare).toContain('[en ligne]. Sans date. Disponible')
    expect(bare).not.toContain('consulté')
  })

  it('names what a copy repeats and what a translation translates', () => {
    expect(lines({ kind: 'figure', id: 'officers-2010' }, 'en')[2]).toMatch(
      /“Reprise” \[online\]\. Updated 2 January 2011\. .* – copy of: Ministère\. “Colloque” .* August 2010/,
    )
    expect(lines({ kind: 'claim', id: 'ml-bamako.threat.terrorism' }, 'fr')[1]).toMatch(
      /«\sDienst\s».* – traduction de\s: Ambassade de France en Belgique\. «\sLe service/u,
    )
  })

  it('carries the remark on a source, such as a title that is not the printed one', () => {
    const note = { fr: 'Titre donné d’après le sujet.', en: 'Title given from the subject.' }
    expect(lines(figure, 'en', citedNetwork({ note }))[1]).toMatch(
      /service – Title given from the subject\.$/,
    )
  })

  it('of a chart gives every source its statement', () => {
    const { figures } = citedNetwork()
    const years = { from: 2017, to: 2024 }
    expect(lines({ kind: 'chart', metric: 'officers', figures, years }, 'en').slice(1, -1)).toEqual([
      expect.stringMatching(/^250 police officers and gendarmes, 31 August 2010 .*: Ministère\. /),
      expect.stringMatching(/^250 police officers and gendarmes, 31 August 2010 .*“Reprise”/),
      expect.stringMatching(/^More than\u00A01,300 .*: Ambassade de France en Belgique\. /),
      expect.stringMatching(/^250 police officers and gendarmes: Ambassade\. “bounded”/),
    ])
  })

  it('of the whole atlas is one line with its licence', () => {
    expect(lines({ kind: 'atlas' }, 'fr')).toEqual([
      expect.stringMatching(
        /^Atlas SSI\s: .* \[en ligne\]\. Édition du 22 novembre 2026\. .*licence etalab-2\.0\./,
      ),
    ])
  })

  it.each([
    ['fr', ' – données\u00A0: https://atlas.example/api/v1/editions/2026-11-22.json'],
    ['en', ' – data: https://atlas.example/api/v1/editions/2026-11-22.json'],
  ] as const)(
    'of a chart and of the atlas ends with where the data of the edition are kept, in %s',
    (lang, end) => {
      const years = { from: 2017, to: 2024 }
      const chart = { kind: 'chart', metric: 'officers', figures: citedNetwork().figures, years } as const
      expect(lines(chart, lang).at(-1)).toMatch(/(?:Cité d’après|Cited from).*atlas\.example\/\?x=1 – /)
      expect(lines(chart, lang).at(-1)?.endsWith(end)).toBe(true)
      expect(lines({ kind: 'atlas' }, lang).at(-1)?.endsWith(end)).toBe(true)
      expect(lines(figure, lang).join()).not.toContain('2026-11-22.json')
    },
  )
})

describe('no title or publisher adds a line or takes the place of another word', () => {
  test.each(hostileTitles)('%j', (title) => {
    const network = citedNetwork({ title, publisher: title, note: { fr: title, en: title } })
    for (const lang of ['fr', 'en'] as const) {
      const found = lines(figure, lang, network)
      expect(found).toHaveLength(3)
      expect(found.join('')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Co}\u202E]/u)
      expect(found[1]?.split('https://be.example.org/service')).toHaveLength(2)
    }
  })
})
