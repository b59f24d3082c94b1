import { countryAliases } from './country-aliases'
import { countriesEn } from './generated/countries.en'
import { countriesFr } from './generated/countries.fr'

/** The names of a country in both languages, and others in use. */
export interface CountryNames {
  readonly names: readonly string[]
  readonly aliases: readonly string[]
}

export const countryCodes: readonly string[] = Object.keys(countriesFr)

/** Every name we know for a country code; none for a code that is no country. */
export function countryNamesOf(code: string): CountryNames {
  const names = [countriesFr[code], countriesEn[code]].filter((name) => name !== undefined)
  return { names, aliases: countryAliases[code] ?? [] }
}
