import type { Lang } from '~/i18n/languages/language-pack'

const base = import.meta.env.BASE_URL

/** The language an address asks for: `/` is French, `/en/` English, `?lang=` wins over both. */
export function languageOf(pathname: string, search: string): Lang {
  const asked = new URLSearchParams(search).get('lang')
  if (asked === 'fr' || asked === 'en') return asked
  return languageOfPath(pathname)
}

/** The language a page was prerendered in. */
export function languageOfPath(pathname: string): Lang {
  return pathname === `${base}en` || pathname.startsWith(`${base}en/`) ? 'en' : 'fr'
}

/** The address of the page in one language. */
export function homeOf(lang: Lang): string {
  return lang === 'fr' ? base : `${base}en/`
}

/** The same state in another language: `?post=ml-bamako&lang=fr` in English is `/en/?post=ml-bamako`. */
export function sameStateIn(lang: Lang, search: string): string {
  const query = new URLSearchParams(search)
  query.delete('lang')
  const rest = query.toString().replaceAll('%2C', ',')
  return homeOf(lang) + (rest ? `?${rest}` : '')
}
