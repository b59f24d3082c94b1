import { defaultLang, type Lang, LANGUAGES, languageRow } from './languages/languages'

/** Pages of words that the build writes, beside those of the posts. */
export type TextPageName = Exclude<keyof (typeof LANGUAGES)[Lang]['pages'], 'post'>
const isTextPage = (name: string): name is TextPageName => name !== 'post'
export const textPages: readonly TextPageName[] = Object.keys(LANGUAGES[defaultLang].pages).filter(isTextPage)

/** Where the atlas lies below the root of the site: `` or `en/`. */
export function atlasPath(lang: Lang): string {
  return languageRow(lang).path
}

/** Where the pages for frames of other sites lie below the root of the site: `embed/`, `en/embed/`. */
export function embedPath(lang: Lang): string {
  return `${atlasPath(lang)}embed/`
}

/** Where the page of a post lies below the root of the site: `postes/ml-bamako/`, `en/posts/ml-bamako/`. */
export function postPagePath(lang: Lang, postId: string): string {
  return `${atlasPath(lang)}${languageRow(lang).pages.post}/${postId}/`
}

/** Where a page of words lies below the root of the site: `a-propos/`, `en/about/`. */
export function textPagePath(lang: Lang, name: TextPageName): string {
  return `${atlasPath(lang)}${languageRow(lang).pages[name]}/`
}
