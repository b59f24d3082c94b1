import type { Lang } from './languages/language-pack'

/** Where the atlas lies below the root of the site: `` or `en/`. */
export function atlasPath(lang: Lang): string {
  return lang === 'fr' ? '' : 'en/'
}

/** Where the pages for frames of other sites lie below the root of the site: `embed/`, `en/embed/`. */
export function embedPath(lang: Lang): string {
  return `${atlasPath(lang)}embed/`
}
