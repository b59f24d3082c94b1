import { describe, expect, it } from 'vitest'

import { findCountries, findMeant } from './country-search'
import { compareFolded, fold, foldHaystack, sortByTexts, textMatches } from './search'

describe('folding', () => {
  it.each([
    ['Côte d’Ivoire', 'cote d ivoire'],
    ["Côte d'Ivoire", 'cote d ivoire'],
    ['Bosnie-Herzégovine', 'bosnie herzegovine'],
    ['  São   Tomé ', 'sao tome'],
    ['Cœur, Æthiopie, Straße', 'coeur aethiopie strasse'],
    ['ŒUVRE', 'oeuvre'],
    ['Łódź Tromsø', 'lodz tromso'],
    ['N’Djaména (Tchad)', 'n djamena tchad'],
    ['Türkiye', 'turkiye'],
    ['İstanbul', 'istanbul'],
    ['Београд', 'београд'],
    ['—', ''],
  ])('%s → "%s"', (raw, folded) => {
    expect(fold(raw)).toBe(folded)
    expect(fold(raw.normalize('NFD'))).toBe(folded)
    expect(fold(folded)).toBe(folded)
  })
})

describe('sorting without a locale', () => {
  it('ignores accents and case, and breaks ties by the raw text', () => {
    const names = ['Zagreb', 'Égypte', 'estonie', 'Éthiopie', 'Eswatini', 'Abou Dabi', 'egypte']
    expect(names.toSorted(compareFolded)).toEqual([
      'Abou Dabi',
      'egypte',
      'Égypte',
      'estonie',
      'Eswatini',
      'Éthiopie',
      'Zagreb',
    ])
  })

  it('sorts things by several texts', () => {
    const posts = [
      ['Tunis', 'b'],
      ['Élbasan', 'z'],
      ['Tunis', 'a'],
    ] as const
    expect(sortByTexts(posts, (post) => post)).toEqual([
      ['Élbasan', 'z'],
      ['Tunis', 'a'],
      ['Tunis', 'b'],
    ])
  })
})

describe('text search', () => {
  const haystack = foldHaystack(['N’Djaména, Tchad', 'Trafic d’armes (légères)', 'Guinée-Bissau'])

  it.each([
    ['', true],
    ['   ', true],
    ['tchad', true],
    ['TCH', true],
    ['had', false],
    ['armes traf', true],
    ["d'armes", true],
    ['legeres', true],
    ['ndjamena', true],
    ['n’djamena', true],
    ['guinee bissau', true],
    ['guineebissau', true],
    ['tchad drogue', false],
    ['.*', true],
    ['(', true],
  ])('"%s": %s', (query, matches) => {
    expect(textMatches(haystack, query)).toBe(matches)
  })
})

describe('finding a country', () => {
  const entries = [
    { code: 'ME', names: ['Monténégro', 'Montenegro'] },
    { code: 'MX', names: ['Mexique', 'Mexico'] },
    { code: 'MM', names: ['Myanmar', 'Myanmar'], aliases: ['Birmanie', 'Burma'] },
    { code: 'CI', names: ['Côte d’Ivoire', 'Ivory Coast'] },
    { code: 'NE', names: ['Niger', 'Niger'] },
    { code: 'NG', names: ['Nigéria', 'Nigeria'] },
    { code: 'GN', names: ['Guinée', 'Guinea'] },
    { code: 'GQ', names: ['Guinée équatoriale', 'Equatorial Guinea'] },
    { code: 'GW', names: ['Guinée-Bissau', 'Guinea-Bissau'] },
    { code: 'PG', names: ['Papouasie-Nouvelle-Guinée', 'Papua New Guinea'] },
    { code: 'GB', names: ['Royaume-Uni', 'United Kingdom'], aliases: ['UK', 'Angleterre'] },
    { code: 'UA', names: ['Ukraine', 'Ukraine'] },
    { code: 'NO', names: ['Norvège', 'Norway'] },
    { code: 'LV', names: ['Lettonie', 'Latvia'] },
    { code: 'LA', names: ['Laos', 'Laos'] },
    { code: 'TD', names: ['Tchad', 'Chad'], aliases: ['N’Djaména'] },
  ]

  it.each([
    ['ME', ['ME', 'MX']],
    ['me', ['ME', 'MX']],
    ['mex', ['MX']],
    ['Birmanie', ['MM']],
    ['burma', ['MM']],
    ['cote d’ivoire', ['CI']],
    ['cote divoire', ['CI']],
    ['ivory', ['CI']],
    ['ivoire', ['CI']],
    ['niger', ['NE', 'NG']],
    ['guinee', ['GN', 'GW', 'GQ', 'PG']],
    ['new guinea', ['PG']],
    ['guinee papouasie', ['PG']],
    ['uk', ['GB', 'UA']],
    ['norvege', ['NO']],
    ['la Norvège', ['NO']],
    ['Norway', ['NO']],
    ['Lettonie', ['LV']],
    ['laos', ['LA']],
    ['ndjamena', ['TD']],
    ['xyz', []],
    ['la xyz', []],
    ['the', []],
  ])('"%s" gives %j', (query, codes) => {
    expect(findCountries(query, entries)).toEqual(codes)
  })

  it('gives all of them, in their order, before anything is typed', () => {
    expect(findCountries(' ', entries)).toEqual(entries.map(({ code }) => code))
  })

  it.each([
    ['niger', ['NE', 'NG']],
    ['birm', ['MM']],
    ['n’djamena', ['TD']],
    ['la Norvège', ['NO']],
    ['uk', []],
    ['bir', []],
    ['guinée équatoriale', ['GQ']],
    ['trafic de stupéfiants', []],
    ['', []],
  ])('a search for “%s” in texts means %j', (query, codes) => {
    expect(findMeant(query, entries, 3)).toEqual(codes)
  })
})
