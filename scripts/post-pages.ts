import type { Manifest } from 'vite'

import type { PrerenderedPage } from '../src/app/prerender'
import type { Network, Post } from '../src/domain/network'
import type { Lang } from '../src/lib/languages/language-pack'
import { postPagePath } from '../src/lib/post-page-path'
import { appLinks, escapeHtml, previewTags } from './head-links'
import type { SiteAddress } from './site-address'

const base = process.env['ATLAS_BASE'] ?? '/'
const languages = ['fr', 'en'] as const

/** The style sheet of these pages alone, which no script asks for: the client's build takes it as an entry. */
export const postPageStyles = 'src/app/post-page/post-page.css'
const styledLike = ['index.html', 'src/features/mission-card/MissionCard.tsx']

type Prerender = (lang: Lang, network: Network, post: Post) => Promise<PrerenderedPage>

/** The page of every post in both languages: content by path from the root of the site. */
export async function postPages(
  network: Network,
  prerenderPost: Prerender,
  manifest: Manifest,
  site: SiteAddress,
): Promise<ReadonlyMap<string, string>> {
  const styles = stylesIn(manifest)
  const pages = new Map<string, string>()
  for (const post of network.posts) {
    for (const lang of languages) {
      const page = await prerenderPost(lang, network, post)
      pages.set(`${postPagePath(lang, post.id)}index.html`, fillPostPage(post, lang, page, styles, site))
    }
  }
  return pages
}

/** The style sheets of the page itself and of the card, then the one of these pages; throws if one is missing. */
function stylesIn(manifest: Manifest): readonly string[] {
  const own = manifest[postPageStyles]?.file
  const others = styledLike.flatMap((source) => manifest[source]?.css ?? [])
  if (!own || others.length < styledLike.length)
    throw new Error('The build lacks a style sheet that the pages of the posts need')
  return [...new Set([...others, own])]
}

function fillPostPage(
  post: Post,
  lang: Lang,
  page: PrerenderedPage,
  styles: readonly string[],
  site: SiteAddress,
): string {
  const path = postPagePath(lang, post.id)
  const hrefIn = (language: Lang) => escapeHtml(site.hrefOf(postPagePath(language, post.id)))
  const head = [
    `<meta charset="utf-8" />`,
    `<meta name="viewport" content="width=device-width, initial-scale=1" />`,
    `<meta name="color-scheme" content="light dark" />`,
    `<title>${escapeHtml(page.title)}</title>`,
    `<meta name="description" content="${escapeHtml(page.description)}" />`,
    `<link rel="canonical" href="${hrefIn(lang)}" />`,
    ...languages.map((other) => `<link rel="alternate" hreflang="${other}" href="${hrefIn(other)}" />`),
    `<link rel="alternate" hreflang="x-default" href="${hrefIn('fr')}" />`,
    ...previewTags({ lang, title: page.title, description: page.description, type: 'article', path }, site),
    ...appLinks(lang),
    `<script src="${base}boot.js"></script>`,
    ...styles.map((file) => `<link rel="stylesheet" href="${base}${file}" />`),
  ]
  return `<!doctype html>
<html lang="${lang}">
  <head>
    ${head.join('\n    ')}
  </head>
  <body>
    ${page.html}
  </body>
</html>
`
}
