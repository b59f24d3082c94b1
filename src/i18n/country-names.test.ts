import { describe, expect, it } from 'vitest'

import { countryNamesOf, isCountryCode } from './country-names'

const languages = ['fr', 'en'] as const

describe('names of countries', () => {
  it.each(languages)('gives all 249 countries of ISO 3166-1, and Kosovo, a name in %s', (lang) => {
    const names = countryNamesOf(lang)
    expect(Object.keys(names)).toHaveLength(250)
    expect(Object.entries(names).filter(([code, name]) => !/^\p{Lu}/u.test(name) || name === code)).toEqual(
      [],
    )
  })

  it('names the same countries in both languages', () => {
    expect(Object.keys(countryNamesOf('fr'))).toEqual(Object.keys(countryNamesOf('en')))
  })

  it.each(languages)('gives no two countries the same name in %s', (lang) => {
    const names = Object.values(countryNamesOf(lang))
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it.each(languages)(
    'writes typographic apostrophes and no ampersand, bracketed alternative or "St." in %s',
    (lang) => {
      const names = Object.values(countryNamesOf(lang)).filter((name) => name !== 'Cocos (Keeling) Islands')
      expect(names.filter((name) => /['"&()]|St\./.test(name))).toEqual([])
    },
  )

  it.each([
    ['CI', 'Côte d’Ivoire', 'Côte d’Ivoire'],
    ['CD', 'République démocratique du Congo', 'Democratic Republic of the Congo'],
    ['CG', 'République du Congo', 'Republic of the Congo'],
    ['MM', 'Birmanie', 'Myanmar'],
    ['HK', 'Hong Kong', 'Hong Kong'],
    ['PS', 'Palestine', 'Palestine'],
    ['TR', 'Turquie', 'Turkey'],
    ['AE', 'Émirats arabes unis', 'United Arab Emirates'],
    ['BA', 'Bosnie-Herzégovine', 'Bosnia and Herzegovina'],
    ['LC', 'Sainte-Lucie', 'St Lucia'],
    ['VN', 'Vietnam', 'Vietnam'],
    ['XK', 'Kosovo', 'Kosovo'],
  ])('%s is %s in French and %s in English', (code, fr, en) => {
    expect(countryNamesOf('fr')[code]).toBe(fr)
    expect(countryNamesOf('en')[code]).toBe(en)
  })
})

describe('codes of countries', () => {
  it.each(['ML', 'GB', 'XK'])('%s is one', (code) => {
    expect(isCountryCode(code)).toBe(true)
  })

  it.each(['', 'ml', 'MLI', 'UK', 'EU', 'YU', 'AN', 'ZZ', 'toString', '__proto__'])(
    '"%s" is none',
    (code) => {
      expect(isCountryCode(code)).toBe(false)
    },
  )
})
