import { describe, expect, it } from 'vitest'

import { countryAliases } from './country-aliases'
import { countryNamesOf, isCountryCode } from './country-names'

const fr = countryNamesOf('fr')
const en = countryNamesOf('en')

/** Folds as the search does: no accents, no capitals, one space between words. */
function fold(name: string): string {
  const letters = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return letters.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** Codes of the countries with a name, official or other, in either language. */
const codesByName = new Map<string, Set<string>>()
for (const code of Object.keys(fr)) {
  for (const name of [fr[code], en[code], ...(countryAliases[code] ?? [])]) {
    const folded = fold(name ?? '')
    codesByName.set(folded, (codesByName.get(folded) ?? new Set()).add(code))
  }
}

const aliases = Object.entries(countryAliases).flatMap(([code, names]) =>
  names.map((name) => ({ code, name })),
)

describe('other names of countries', () => {
  it.each([
    ['Burma', 'MM'],
    ['myanmar', 'MM'],
    ['birmanie', 'MM'],
    ['hollande', 'NL'],
    ['holland', 'NL'],
    ['pays bas', 'NL'],
    ['uk', 'GB'],
    ['grande-bretagne', 'GB'],
    ['great britain', 'GB'],
    ['England', 'GB'],
    ['angleterre', 'GB'],
    ['USA', 'US'],
    ['etats unis', 'US'],
    ['america', 'US'],
    ['ivory coast', 'CI'],
    ['swaziland', 'SZ'],
    ['fyrom', 'MK'],
    ['macedoine', 'MK'],
    ['macedonia', 'MK'],
    ['belarus', 'BY'],
    ['biélorussie', 'BY'],
    ['congo kinshasa', 'CD'],
    ['rdc', 'CD'],
    ['DRC', 'CD'],
    ['congo-brazzaville', 'CG'],
    ['south korea', 'KR'],
    ['Corée du Sud', 'KR'],
    ['emirats', 'AE'],
    ['eau', 'AE'],
    ['uae', 'AE'],
    ['rca', 'CF'],
    ['car', 'CF'],
    ['cap vert', 'CV'],
    ['cabo verde', 'CV'],
    ['turkiye', 'TR'],
    ['republique tcheque', 'CZ'],
    ['czech republic', 'CZ'],
    ['tchequie', 'CZ'],
    ['vatican', 'VA'],
    ['saint-siège', 'VA'],
    ['timor leste', 'TL'],
    ['east timor', 'TL'],
    ['viet nam', 'VN'],
    ['moldova', 'MD'],
    ['hong-kong', 'HK'],
  ])('"%s" leads to %s and to no other country', (typed, code) => {
    expect([...(codesByName.get(fold(typed)) ?? [])]).toEqual([code])
  })

  it('belong to countries that exist', () => {
    expect(Object.keys(countryAliases).filter((code) => !isCountryCode(code))).toEqual([])
  })

  it('are never a name of another country', () => {
    expect(aliases.filter(({ name }) => codesByName.get(fold(name))?.size !== 1)).toEqual([])
  })

  it('are never the code of another country', () => {
    expect(aliases.filter(({ name }) => isCountryCode(name.toUpperCase()))).toEqual([])
  })

  it('each add something to the names that the country has already', () => {
    for (const [code, names] of Object.entries(countryAliases)) {
      const folded = [fr[code], en[code], ...names].map((name) => fold(name ?? ''))
      const repeated = names.filter((name) => folded.indexOf(fold(name)) !== folded.lastIndexOf(fold(name)))
      expect(repeated, code).toEqual([])
    }
  })
})
