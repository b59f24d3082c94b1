import { defaultLang, isLang, type Lang, langs } from '~/i18n/languages/languages'
import { atlasPath } from '~/i18n/site-paths'

const base = import.meta.env.BASE_URL

/** Language of an address: `/` is French, `/en/` English, `?lang=` takes precedence. */
export function languageOf(pathname: string, search: string): Lang {
  const asked = new URLSearchParams(search).get('lang')
  return isLang(asked) ? asked : languageOfPath(pathname)
}

/** Language that a page was prerendered in. */
export function languageOfPath(pathname: string): Lang {
  const isBelow = (lang: Lang) => lang !== defaultLang && `${pathname}/`.startsWith(homeOf(lang))
  return langs.find(isBelow) ?? defaultLang
}

/** Path of the page in a language. */
export function homeOf(lang: Lang): string {
  return base + atlasPath(lang)
}

/** Address of the same state in another language: `?post=ml-bamako&lang=fr` in English is `/en/?post=ml-bamako`. */
export function sameStateIn(lang: Lang, search: string): string {
  const query = new URLSearchParams(search)
  query.delete('lang')
  const rest = query.toString().replaceAll('%2C', ',')
  return homeOf(lang) + (rest ? `?${rest}` : '')
}
