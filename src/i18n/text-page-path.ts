import type { Lang } from './languages/language-pack'

/** Pages of words that the build writes, beside those of the posts. */
export const textPages = ['about', 'accessibility'] as const
export type TextPageName = (typeof textPages)[number]

const french = { about: 'a-propos', accessibility: 'accessibilite' } as const

/** Where such a page lies below the root of the site: `a-propos/`, `en/about/`. */
export function textPagePath(lang: Lang, name: TextPageName): string {
  return lang === 'fr' ? `${french[name]}/` : `en/${name}/`
}
