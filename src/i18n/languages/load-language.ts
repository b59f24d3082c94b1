import { createLanguage, type Language } from '~/i18n/language'

import type { Lang } from './language-pack'

const packs = { fr: () => import('./fr'), en: () => import('./en') } as const

/** Loads one language, each in files of its own. */
export async function loadLanguage(lang: Lang): Promise<Language> {
  const { pack } = await packs[lang]()
  return createLanguage(pack)
}
