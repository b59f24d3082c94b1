import { defaultLang, type Lang, languageTable, languageRow } from './languages/languages'

/** Static text pages; posts have pages of another kind. */
export type TextPageName = Exclude<keyof (typeof languageTable)[Lang]['pages'], 'post'>
const isTextPage = (name: string): name is TextPageName => name !== 'post'
export const textPages: readonly TextPageName[] = Object.keys(languageTable[defaultLang].pages).filter(
  isTextPage,
)

/** Path of the atlas below the root of the site: `` or `en/`. */
export function atlasPath(lang: Lang): string {
  return languageRow(lang).path
}

/** Path of the embeds below the root of the site: `embed/`, `en/embed/`. */
export function embedPath(lang: Lang): string {
  return `${atlasPath(lang)}embed/`
}

/** Path of the page of a post below the root of the site: `postes/ml-bamako/`, `en/posts/ml-bamako/`. */
export function postPagePath(lang: Lang, postId: string): string {
  return `${atlasPath(lang)}${languageRow(lang).pages.post}/${postId}/`
}

/** Path of a text page below the root of the site: `a-propos/`, `en/about/`. */
export function textPagePath(lang: Lang, name: TextPageName): string {
  return `${atlasPath(lang)}${languageRow(lang).pages[name]}/`
}
