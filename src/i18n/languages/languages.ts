import type { Text } from '~/model/claim'

/** Properties of a language, other than its messages. */
interface LanguageRow {
  /** Its own name, in itself. */
  readonly name: string
  /** Folder of its pages below the root of the site; empty for the root. */
  readonly path: '' | `${string}/`
  readonly direction: 'ltr' | 'rtl'
  /** Locale for Intl when names are generated: British spelling for English ("St Lucia", "Sept"). */
  readonly intl: string
  /** Locale for Open Graph. */
  readonly openGraph: string
  /** Language of the data's texts that its readers get. */
  readonly texts: keyof Text
  /** The first day of a month in dates. */
  readonly firstDay: string
  /** Separator of groups of three digits. */
  readonly groupSeparator: string
  /**
   * Whether a count takes the singular, by CLDR's plural rules: 0 does in French, not in English. See
   * https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
   */
  readonly isSingular: (count: number) => boolean
  /** Folders of its pages, below `path`. */
  readonly pages: {
    readonly post: string
    readonly about: string
    readonly accessibility: string
    readonly api: string
    readonly changes: string
    readonly check: string
  }
}

/** The registry of languages. The first one is the default. */
export const languageTable = {
  fr: {
    name: 'Français',
    path: '',
    direction: 'ltr',
    intl: 'fr',
    openGraph: 'fr_FR',
    texts: 'fr',
    firstDay: '1er',
    // A narrow no-break space.
    groupSeparator: '\u202F',
    isSingular: (count) => count === 0 || count === 1,
    pages: {
      post: 'postes',
      about: 'a-propos',
      accessibility: 'accessibilite',
      api: 'api',
      changes: 'changements',
      check: 'verifier',
    },
  },
  en: {
    name: 'English',
    path: 'en/',
    direction: 'ltr',
    intl: 'en-GB',
    openGraph: 'en_GB',
    texts: 'en',
    firstDay: '1',
    groupSeparator: ',',
    isSingular: (count) => count === 1,
    pages: {
      post: 'posts',
      about: 'about',
      accessibility: 'accessibility',
      api: 'api',
      changes: 'changes',
      check: 'check',
    },
  },
} as const satisfies Readonly<Record<string, LanguageRow>>

export type Lang = keyof typeof languageTable

/** Whether a text, such as one from an address, is the code of a language of the site. */
export function isLang(code: string | null): code is Lang {
  return code !== null && Object.hasOwn(languageTable, code)
}

export const langs: readonly Lang[] = Object.keys(languageTable).filter(isLang)

/** The language of the site's root. */
export const defaultLang: Lang = 'fr'

/** The row of a language, typed with the properties that every row has. */
export function languageRow(lang: Lang): LanguageRow {
  return languageTable[lang]
}
