import { network as real } from 'virtual:network'
import { beforeEach, describe, expect, it } from 'vitest'

import { eventMarks } from '~/geometry/figure-marks'
import { type Metric, metricNames } from '~/model/figure'
import type { Network } from '~/model/network'
import {
  defaultFigureFilter,
  unfiltered,
  type FigureFilter,
  figureRows,
  yearSpanOf,
} from '~/rules/figures/figures'
import { statedNetwork } from '~/rules/figures/figures.fixture'

import { languages } from '../../../../tests/render'
import { composePicture } from './compose-picture'
import { haveTokens } from './tokens.fixture'

beforeEach(haveTokens)

const event = {
  id: 'dcis',
  date: '2021-08-01',
  text: { fr: 'La DCI & la DCIS', en: 'DCI & DCIS' },
  source: 'rs-2020',
}

function requestOf(
  metrics: Metric | readonly Metric[],
  lang: 'fr' | 'en',
  network: Network = { ...statedNetwork, events: [event] },
  filter: FigureFilter = defaultFigureFilter,
) {
  const span = yearSpanOf(filter.years, network.figures)
  return {
    network,
    charts: [metrics].flat().map((metric) => ({ metric, rows: figureRows(network, metric, filter) })),
    span,
    events: eventMarks(network.events, span),
    compared: { from: null, to: null },
    language: languages[lang],
    address: 'https://atlas.example/?view=figures#chiffres',
  }
}

function parse(markup: string): Document {
  const parsed = new DOMParser().parseFromString(markup, 'image/svg+xml')
  expect(parsed.querySelector('parsererror')).toBeNull()
  return parsed
}

/** The visible text, with lines and styled parts joined. */
const textOf = (markup: string) =>
  [...parse(markup).querySelectorAll('text:not([aria-hidden])')]
    .map(({ textContent }) => textContent)
    .join(' ')
    .replaceAll(/\s+/g, ' ')

describe('the picture of a chart', () => {
  it('says in French what is counted, by whom, whether they agree, and what can be said', () => {
    const text = textOf(composePicture(requestOf('posts', 'fr')).markup)
    expect(text).toContain('Postes : ce que disent les sources, 2017–2024')
    expect(text).toContain('Ce qui est compté : les ambassades qui ont un service.')
    expect(text).toContain('De juin 2017 à févr. 2024 aucune baisse mesurée depuis 2017')
    expect(text).toMatch(/18 de moins\. Mais 92 répète un texte de 2010/)
    expect(text).toMatch(/2020 742 et 733 ambassades, contradictoires/)
    expect(text).toMatch(/1 92 ambassades – al-2017, 12 juin 2017\. Texte repris de 2010/)
    expect(text).toContain('La DCI & la DCIS')
  })

  it('says in English what stays open', () => {
    const text = textOf(composePicture(requestOf('countries', 'en')).markup)
    expect(text).toContain('Countries covered: what the sources say, 2017–2024')
    expect(text).toMatch(
      /no measured change since 2017 Countries: 1561 → more than 1524\. At worst 3 fewer \(−3\)/,
    )
    expect(text).toContain('more than 150 – rs-2020, 5 June 2020')
  })

  it.each([
    [
      'fr',
      'Atlas SSI, site indépendant, non officiel · Données arrêtées au 22 novembre 2026 · Licence Ouverte 2.0',
    ],
    [
      'en',
      'Atlas SSI, independent and unofficial · Data as of 22 November 2026 · Licence Ouverte 2.0 (Open Licence)',
    ],
  ] as const)(
    '%s: says who is not behind it, how old it is, its licence, and where it stands',
    (lang, words) => {
      const text = textOf(composePicture(requestOf('officers', lang)).markup)
      expect(text).toContain(`${words} https://atlas.example/?view=figures#chiffres`)
    },
  )

  it('explains the signs that it uses, and no other', () => {
    const posts = textOf(composePicture(requestOf('posts', 'en')).markup)
    expect(posts).toContain('text repeated from an older source')
    expect(posts).not.toContain('“more than”')
    expect(textOf(composePicture(requestOf('countries', 'en')).markup)).toContain('“more than”')
  })

  it('is well-formed whatever signs a text holds', () => {
    const text = 'R&D <b> "x" \u0000\u0007 ’ \u202f'
    const events = [{ ...event, text: { fr: text, en: text } }]
    const { markup } = composePicture(requestOf('posts', 'en', { ...statedNetwork, events }))
    expect(textOf(markup)).toContain('R&D <b> "x" ’')
  })

  it('stands alone: no class, no style, no variable, nothing to load, and a name', () => {
    const { markup, width, height } = composePicture(requestOf('officers', 'fr'))
    expect(markup).not.toMatch(/\s(?:class|style|href)=|var\(|url\(|<(?:image|script|style)/)
    const root = parse(markup).documentElement
    expect([root.getAttribute('width'), root.getAttribute('height')]).toEqual([`${width}`, `${height}`])
    expect(root.querySelector('title')?.textContent).toMatch(/^Policiers et gendarmes\s: .* 2017–2024$/)
    expect(root.querySelector('desc')?.textContent).toContain(
      '250 policiers et gendarmes, 12 juin 2017, al-2017',
    )
    expect(root.querySelector('rect')?.getAttribute('fill')).toBe('#ffffff')
  })
})

describe('the picture of three charts together', () => {
  it('has each with its change in words, then the years, the sources and the licence once', () => {
    const text = textOf(composePicture(requestOf(metricNames, 'fr')).markup)
    expect(text).toContain('Combien sont-ils ? Ce que disent les sources, 2017–2024')
    expect(text).toMatch(/Policiers et gendarmes.*Postes.*Pays couverts/)
    expect(text).toMatch(/51 de plus.*18 de moins.*impossible à dire/)
    expect(text.match(/Licence Ouverte/g)).toHaveLength(1)
    expect(text).toMatch(/1 250 policiers et gendarmes, 92 ambassades, 156 pays – al-2017/)
  })

  it('with every statement, has the charts below each other, none wider than the picture', () => {
    const { markup, width } = composePicture(requestOf(metricNames, 'en', real, unfiltered))
    const tops = [...parse(markup).querySelectorAll('g[transform^="translate(36 "]:has(line)')]
    expect(new Set(tops.map((chart) => chart.getAttribute('transform'))).size).toBe(3)
    const ends = [...parse(markup).querySelectorAll('line')].map((line) => Number(line.getAttribute('x2')))
    expect(Math.max(...ends)).toBeLessThanOrEqual(width)
  })
})

describe('every statement of the document', () => {
  it.each(metricNames)('%s: makes the picture higher, none wider, and each source is listed', (metric) => {
    const few = composePicture(requestOf(metric, 'fr', real))
    const request = requestOf(metric, 'fr', real, unfiltered)
    const all = composePicture(request)
    expect(all.width).toBe(few.width)
    expect(all.height).toBeGreaterThan(few.height)
    const text = textOf(all.markup)
    for (const { source } of request.charts.flatMap(({ rows }) => rows))
      expect(text).toContain(source.publisher.replaceAll(/\s/g, ' '))
    const ends = [...parse(all.markup).querySelectorAll('text')].map((line) => Number(line.getAttribute('y')))
    expect(Math.max(...ends)).toBeLessThan(all.height)
  })

  it('none at all still makes a picture', () => {
    const request = {
      ...requestOf('posts', 'fr'),
      charts: [{ metric: 'posts' as const, rows: [] }],
      compared: { from: '2020', to: '2020' },
      events: [],
    }
    expect(textOf(composePicture(request).markup)).toContain('Postes : ce que disent les sources')
  })
})

describe('the drawing', () => {
  it.each(['fr', 'en'] as const)('%s: stays as it was looked at', async (lang) => {
    for (const [name, metrics] of Object.entries({
      officers: 'officers',
      posts: 'posts',
      countries: 'countries',
      together: metricNames,
    } as const)) {
      const { markup } = composePicture(requestOf(metrics, lang))
      const rounded = markup
        .replaceAll(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number))))
        .replaceAll('><', '>\n<')
      await expect(rounded).toMatchFileSnapshot(`./snapshots/${name}.${lang}.svg`)
    }
  })
})
