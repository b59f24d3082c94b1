import type { Text } from '~/model/claim'

/** All that is told of a language outside of its words. */
interface LanguageRow {
  /** Its own name, for its readers. */
  readonly name: string
  /** Where its pages lie below the root of the site: nothing, or a folder. */
  readonly path: '' | `${string}/`
  readonly direction: 'ltr' | 'rtl'
  /** For Intl, where names are generated: British spelling for English ("St Lucia", "Sept"). */
  readonly intl: string
  /** As social networks name it. */
  readonly openGraph: string
  /** The language of the data's own texts that its readers get. */
  readonly texts: keyof Text
  /** The first day of a month, as dates write it. */
  readonly firstDay: string
  /** What groups digits by three. */
  readonly groupSeparator: string
  /** Whether a count takes the singular, after Unicode's plural rules: French counts 0 as one, English does not. */
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

/** The one table of languages. The first is what the site speaks where nothing asks for another. */
export const LANGUAGES = {
  fr: {
    name: 'Français',
    path: '',
    direction: 'ltr',
    intl: 'fr',
    openGraph: 'fr_FR',
    texts: 'fr',
    firstDay: '1er',
    // The narrow no-break space.
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

export type Lang = keyof typeof LANGUAGES

/** Whether a text, as from an address, is the code of a language of the site. */
export function isLang(code: string | null): code is Lang {
  return code !== null && Object.hasOwn(LANGUAGES, code)
}

export const langs: readonly Lang[] = Object.keys(LANGUAGES).filter(isLang)

/** The language of the root of the site. */
export const defaultLang: Lang = 'fr'

/** The table's row, with the types that every row has. */
export function languageRow(lang: Lang): LanguageRow {
  return LANGUAGES[lang]
}
