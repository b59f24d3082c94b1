import { setupI18n } from '@lingui/core'
import { createContext, type ReactNode, useContext } from 'react'

import type { PartialDate, Text, When } from '~/model/claim'

import { formatDate, formatWhen } from './format-date'
import { formatNumber } from './format-number'
import type { LanguagePack, MessageKey, Namespace } from './languages/language-pack'
import { type Lang, languageRow } from './languages/languages'

/** The messages and formats of one language. */
export interface Language {
  readonly lang: Lang
  /** A message by its key; values fill its `{placeholders}`. */
  readonly t: (key: MessageKey, values?: Values) => string
  /** A text of the data, in this language. */
  readonly text: (text: Text) => string
  /** The language of the data's texts that its readers get. */
  readonly textLang: keyof Text
  /** The name of a country, or its code if it has none. */
  readonly country: (code: string) => string
  readonly date: (date: PartialDate, style?: 'long' | 'short' | 'year') => string
  /** A date or its bounds, in words. */
  readonly when: (when: When) => string
  readonly number: (value: number) => string
  /** Loads messages of parts that are not on the first screen; until it resolves, their keys give empty texts. */
  readonly learn: (namespaces: readonly Namespace[]) => Promise<void>
}

type Values = Readonly<Record<string, string | number>>

/** Adds, for each number, what compiled messages need: its digits as `count#` and its plural category as `count?`. */
function withNumbers(values: Values, lang: Lang): Record<string, string | number> {
  const all = { ...values }
  for (const [name, value] of Object.entries(values)) {
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) continue
    all[`${name}#`] = formatNumber(value, lang)
    all[`${name}?`] = languageRow(lang).isSingular(value) ? 'one' : 'other'
  }
  return all
}

/** Builds a language from its pack. Does not use the browser's Intl data, so that server and browsers produce the same characters. */
export function createLanguage(pack: LanguagePack): Language {
  const { lang } = pack
  const textLang = languageRow(lang).texts
  const i18n = setupI18n({ locale: lang, messages: { [lang]: pack.messages } })
  const t: Language['t'] = (key, values) => i18n._(key, values && withNumbers(values, lang))
  const learned = new Map<Namespace, Promise<void>>()
  async function learnOne(namespace: Namespace): Promise<void> {
    try {
      i18n.load(lang, { ...(await pack.more[namespace]()) })
    } catch (error) {
      // A failed load may be tried again later.
      learned.delete(namespace)
      throw error
    }
  }
  return {
    lang,
    t,
    text: (text) => text[textLang],
    textLang,
    country: (code) => pack.countries[code] ?? code,
    date: (date, style = 'long') => formatDate(date, lang, style),
    when: (when) => {
      const { key, values } = formatWhen(when, lang)
      return t(key, values)
    },
    number: (value) => formatNumber(value, lang),
    learn: async (namespaces) => {
      const parts = namespaces.map((namespace) => {
        const known = learned.get(namespace) ?? learnOne(namespace)
        learned.set(namespace, known)
        return known
      })
      await Promise.all(parts)
    },
  }
}

const LanguageContext = createContext<Language | null>(null)

/** Provides the language of the page. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>
}

/** The language of the page. Throws outside a `LanguageProvider`. */
export function useLanguage(): Language {
  const language = useContext(LanguageContext)
  if (!language) throw new Error('useLanguage needs a LanguageProvider above it')
  return language
}
