import { countriesEn } from './generated/countries.en'
import { countriesFr } from './generated/countries.fr'
import type { Lang } from './languages/languages'

const tables = { fr: countriesFr, en: countriesEn } satisfies Record<Lang, unknown>

/**
 * The name of every country in a language, by code. It brings both languages along: what is loaded first
 * takes one table from its language pack instead.
 */
export function countryNamesOf(lang: Lang): Readonly<Record<string, string>> {
  return tables[lang]
}

/** Whether a text is a code of ISO 3166-1 alpha-2 in capitals, or XK. */
export function isCountryCode(code: string): boolean {
  return Object.hasOwn(countriesFr, code)
}
