import { namespaces } from '../src/i18n/languages/language-pack'
import type { Lang } from '../src/i18n/languages/languages'
import { loadLanguage } from '../src/i18n/languages/load-language'

async function completeLanguage(lang: Lang) {
  const language = await loadLanguage(lang)
  await language.learn(namespaces)
  return language
}

/** Both languages with all their messages. */
export const languages = { fr: await completeLanguage('fr'), en: await completeLanguage('en') } as const
