import { createLanguage, type Language } from '../language'
import type { Lang } from './language-pack'

/** Loads one language, each in a file of its own. */
export async function loadLanguage(lang: Lang): Promise<Language> {
  const { pack } = await (lang === 'fr' ? import('./fr') : import('./en'))
  return createLanguage(pack)
}
