import { setupI18n } from '@lingui/core'
import { createContext, type ReactNode, useContext } from 'react'

import type { PartialDate, Text, When } from '~/domain/network'

import { formatDate, formatWhen } from './format-date'
import { formatNumber } from './format-number'
import type { Lang, LanguagePack, MessageKey } from './languages/language-pack'

/** The words of one language, ready to use. */
export interface Language {
  readonly lang: Lang
  /** A message by its key; values fill its `{placeholders}`. */
  readonly t: (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string
  /** A text of the data in this language. */
  readonly text: (text: Text) => string
  /** The name of a country, or its code if it has none. */
  readonly country: (code: string) => string
  readonly date: (date: PartialDate, style?: 'long' | 'short' | 'year') => string
  /** A date or its bounds, in words. */
  readonly when: (when: When) => string
  readonly number: (value: number) => string
}

/**
 * Binds a language pack to its formatters. Nothing here reads the browser's own language data, so that
 * the server and every browser write the same characters.
 */
export function createLanguage(pack: LanguagePack): Language {
  const { lang } = pack
  const i18n = setupI18n({ locale: lang, messages: { [lang]: pack.messages } })
  const t: Language['t'] = (key, values) => i18n._(key, values)
  return {
    lang,
    t,
    text: (text) => text[lang],
    country: (code) => pack.countries[code] ?? code,
    date: (date, style = 'long') => formatDate(date, lang, style),
    when: (when) => {
      const { key, values } = formatWhen(when, lang)
      return t(key, values)
    },
    number: (value) => formatNumber(value, lang),
  }
}

const LanguageContext = createContext<Language | null>(null)

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>
}

/** The language of the page. Throws outside a `LanguageProvider`. */
export function useLanguage(): Language {
  const language = useContext(LanguageContext)
  if (!language) throw new Error('useLanguage needs a LanguageProvider above it')
  return language
}
