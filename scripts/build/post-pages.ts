import type { Manifest } from 'vite'

import type { PrerenderedPage } from '../../src/app/prerender'
import { defaultLang, type Lang, langs } from '../../src/i18n/languages/languages'
import { postPagePath } from '../../src/i18n/site-paths'
import type { Network } from '../../src/model/network'
import type { Post } from '../../src/model/post'
import { appLinks, escapeHtml, previewTags } from './head-links'
import type { SiteAddress } from './site-address'

const base = process.env['ATLAS_BASE'] ?? '/'

/** The style sheet of these pages alone, which no script asks for: the client's build takes it as an entry. */
export const postPageStyles = 'src/app/post-page/post-page.css'

type Prerender = (lang: Lang, network: Network, post: Post) => Promise<PrerenderedPage>

/** The page of every post in both languages: content by path from the root of the site. */
export async function postPages(
  network: Network,
  prerenderPost: Prerender,
  manifest: Manifest,
  site: SiteAddress,
): Promise<ReadonlyMap<string, string>> {
  const styles = staticPageStyles(
    manifest,
    [postPageStyles],
    ['src/features/mission-card/MissionCard.tsx', 'src/features/mission-card/year/LifeLine.tsx'],
  )
  const pages = new Map<string, string>()
  for (const post of network.posts) {
    for (const lang of langs) {
      const page = await prerenderPost(lang, network, post)
      pages.set(
        `${postPagePath(lang, post.id)}index.html`,
        fillStaticPage((other) => postPagePath(other, post.id), lang, page, styles, site),
      )
    }
  }
  return pages
}

/**
 * The style sheets of the page itself and of the parts that look the same there, then `own`, those of such
 * pages alone; throws if one is missing.
 */
export function staticPageStyles(
  manifest: Manifest,
  own: readonly string[],
  like: readonly string[] = [],
): readonly string[] {
  const others = ['index.html', ...like].map((source) => stylesBehind(manifest, source))
  const files = own.map((source) => manifest[source]?.file)
  const found = [...others.flat(), ...files.filter((file) => file !== undefined)]
  if (others.some(({ length }) => length === 0) || files.includes(undefined))
    throw new Error(`The build lacks a style sheet that a static page needs: ${[...like, ...own].join(', ')}`)
  return [...new Set(found)]
}

/** The style sheets of a chunk behind those of all that it imports: the build shares them among entries as it likes. */
function stylesBehind(manifest: Manifest, source: string, seen = new Set<string>()): readonly string[] {
  const chunk = manifest[source]
  if (!chunk || seen.has(source)) return []
  seen.add(source)
  return [
    ...(chunk.imports ?? []).flatMap((imported) => stylesBehind(manifest, imported, seen)),
    ...(chunk.css ?? []),
  ]
}

/** A whole page that no script takes over as a whole; `pathIn` says where it lies in each language, `more` is markup for its head. */
export function fillStaticPage(
  pathIn: (lang: Lang) => string,
  lang: Lang,
  page: PrerenderedPage,
  styles: readonly string[],
  site: SiteAddress,
  more: readonly string[] = [],
): string {
  const path = pathIn(lang)
  const hrefIn = (language: Lang) => escapeHtml(site.hrefOf(pathIn(language)))
  const head = [
    `<meta charset="utf-8" />`,
    `<meta name="viewport" content="width=device-width, initial-scale=1" />`,
    `<meta name="color-scheme" content="light dark" />`,
    `<title>${escapeHtml(page.title)}</title>`,
    `<meta name="description" content="${escapeHtml(page.description)}" />`,
    `<link rel="canonical" href="${hrefIn(lang)}" />`,
    ...langs.map((other) => `<link rel="alternate" hreflang="${other}" href="${hrefIn(other)}" />`),
    `<link rel="alternate" hreflang="x-default" href="${hrefIn(defaultLang)}" />`,
    ...previewTags({ lang, title: page.title, description: page.description, type: 'article', path }, site),
    ...appLinks(lang),
    `<script src="${base}boot.js"></script>`,
    ...styles.map((file) => `<link rel="stylesheet" href="${base}${file}" />`),
    ...more,
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
