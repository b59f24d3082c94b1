import { countryAliases } from './country-aliases'
import { countriesEn } from './generated/countries.en'
import { countriesFr } from './generated/countries.fr'

/** The names of a country in both languages, and other names in use. */
export interface CountryNames {
  readonly names: readonly string[]
  readonly aliases: readonly string[]
}

export const countryCodes: readonly string[] = Object.keys(countriesFr)

/** Every known name for a country code; empty lists for an unknown code. */
export function countryNamesOf(code: string): CountryNames {
  const names = [countriesFr[code], countriesEn[code]].filter((name) => name !== undefined)
  return { names, aliases: countryAliases[code] ?? [] }
}
