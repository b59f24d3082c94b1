/*
 * Writes the names of countries and months to src/i18n/generated, where they are stored in the repository: Node and
 * browsers have different versions of these names, and the page must be the same in all of them. Run by hand (`npm run
 * names`) after a change here, or to update the names.
 */
import { writeFileSync } from 'node:fs'
import { argv, versions } from 'node:process'
import { fileURLToPath } from 'node:url'

import { type Lang, languageRow, langs } from '../../src/i18n/languages/languages'

/** Every code of ISO 3166-1 alpha-2 in use (249), and XK. */
export const countryCodes: readonly string[] = `
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
  CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR
  GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT
  JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY
  MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM
  PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ
  TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
`
  .trim()
  .split(/\s+/)

/** Names that differ from those of Intl, or are to stay whatever Intl changes; docs/decisions/003-generated-names.md says why. */
export const exceptions: Readonly<Partial<Record<Lang, Readonly<Record<string, string>>>>> = {
  fr: {
    BY: 'Biélorussie',
    CD: 'République démocratique du Congo',
    CG: 'République du Congo',
    CI: 'Côte d’Ivoire',
    CV: 'Cap-Vert',
    CZ: 'Tchéquie',
    GS: 'Géorgie du Sud et îles Sandwich du Sud',
    HK: 'Hong Kong',
    MO: 'Macao',
    MM: 'Birmanie',
    PS: 'Palestine',
    SX: 'Sint Maarten',
    SZ: 'Eswatini',
    TF: 'Terres australes et antarctiques françaises',
    TL: 'Timor oriental',
    TR: 'Turquie',
    TW: 'Taïwan',
    VA: 'Vatican',
    VN: 'Vietnam',
    XK: 'Kosovo',
  },
  en: {
    BY: 'Belarus',
    CD: 'Democratic Republic of the Congo',
    CG: 'Republic of the Congo',
    CI: 'Côte d’Ivoire',
    CV: 'Cape Verde',
    CZ: 'Czechia',
    GS: 'South Georgia and the South Sandwich Islands',
    HK: 'Hong Kong',
    MO: 'Macao',
    MM: 'Myanmar',
    PS: 'Palestine',
    SX: 'Sint Maarten',
    SZ: 'Eswatini',
    TL: 'Timor-Leste',
    TR: 'Turkey',
    TW: 'Taiwan',
    VC: 'St Vincent and the Grenadines',
    VN: 'Vietnam',
    XK: 'Kosovo',
  },
}

/** French typography writes "juill.", which cannot be confused with June. */
const shortMonthExceptions: Readonly<Record<string, string>> = { 'juil.': 'juill.' }

/** The name of every country in a language, by code, sorted by code. */
export function countryNames(lang: Lang): Readonly<Record<string, string>> {
  const intl = new Intl.DisplayNames(languageRow(lang).intl, { type: 'region', fallback: 'none' })
  return Object.fromEntries(
    countryCodes.map((code) => {
      const name = exceptions[lang]?.[code] ?? intl.of(code)?.replaceAll("'", '’').replaceAll(' & ', ' and ')
      if (name === undefined)
        throw new Error(`This Node knows no ${lang} name for ${code}; give it one in "exceptions"`)
      return [code, name]
    }),
  )
}

function monthNames(lang: Lang, month: 'long' | 'short'): string[] {
  const format = new Intl.DateTimeFormat(languageRow(lang).intl, { month, timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, index) => {
    const name = format.format(Date.UTC(2020, index, 15))
    return shortMonthExceptions[name] ?? name
  })
}

const suffixOf = (lang: Lang) => lang.slice(0, 1).toUpperCase() + lang.slice(1)

function heading(what: string): string {
  return `// ${what}, from Intl (CLDR ${versions['cldr']}) and the exceptions of scripts/tools/names.ts, which writes this file.\n`
}

/** The text of the two files of a language, by path from the root of the repository. */
export function generatedFiles(lang: Lang): ReadonlyMap<string, string> {
  const rows = Object.entries(countryNames(lang)).map(([code, name]) => `  ${code}: '${name}',\n`)
  const list = (month: 'long' | 'short') => `  ${month}: ['${monthNames(lang, month).join("', '")}'],\n`
  return new Map([
    [
      `src/i18n/generated/countries.${lang}.ts`,
      `${heading('Names of countries by code')}export const countries${suffixOf(lang)}: Readonly<Record<string, string>> = {\n${rows.join('')}}\n`,
    ],
    [
      `src/i18n/generated/months.${lang}.ts`,
      `${heading('Names of months')}export const months${suffixOf(lang)}: Readonly<Record<'long' | 'short', readonly string[]>> = {\n${list('long')}${list('short')}}\n`,
    ],
  ])
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  for (const lang of langs) {
    for (const [path, text] of generatedFiles(lang))
      writeFileSync(new URL(`../../${path}`, import.meta.url), text)
  }
}
