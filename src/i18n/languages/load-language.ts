import { createLanguage, type Language } from '~/i18n/language'

import type { LanguagePack } from './language-pack'
import type { Lang } from './languages'

const packs: Readonly<Record<Lang, () => Promise<{ readonly pack: LanguagePack }>>> = {
  fr: () => import('./fr'),
  en: () => import('./en'),
}

/** Loads a language; each is in chunks of its own. */
export async function loadLanguage(lang: Lang): Promise<Language> {
  const { pack } = await packs[lang]()
  return createLanguage(pack)
}
