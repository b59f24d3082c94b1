import type { Text } from '~/model/claim'

import { countriesEn } from './generated/countries.en'
import { countriesFr } from './generated/countries.fr'

const tables = { fr: countriesFr, en: countriesEn } satisfies Record<keyof Text, unknown>

/**
 * The name of every country by code, in a language of the data. Imports the tables of both languages: the first load takes
 * one table from its language pack instead.
 */
export function countryNamesOf(lang: keyof Text): Readonly<Record<string, string>> {
  return tables[lang]
}

/** Whether a text is an ISO 3166-1 alpha-2 code in capitals, or XK. */
export function isCountryCode(code: string): boolean {
  return Object.hasOwn(countriesFr, code)
}
