import { type Lang, langs } from '../../src/i18n/languages/languages'
import { atlasPath, postPagePath, textPagePath, textPages } from '../../src/i18n/site-paths'
import type { Network } from '../../src/model/network'
import type { Site } from './site'

/** The address of one page in a language. */
type Entry = (lang: Lang) => string

/**
 * `sitemap.xml`, and `robots.txt`, which refers to it: content by path from the root of the site. Both need absolute
 * addresses: empty if the address of the site is unknown.
 */
export function sitemapFiles(network: Network, site: Site): ReadonlyMap<string, string> {
  if (!site.isKnown) return new Map()
  const entries: readonly Entry[] = [
    atlasPath,
    ...textPages.map(
      (name): Entry =>
        (lang) =>
          textPagePath(lang, name),
    ),
    ...network.posts.map(
      ({ id }): Entry =>
        (lang) =>
          postPagePath(lang, id),
    ),
  ]
  const urls = entries.flatMap((entry) => langs.map((lang) => urlOf(entry, lang)))

  function urlOf(entry: Entry, lang: Lang): string {
    const alternates = langs.map(
      (other) =>
        `    <xhtml:link rel="alternate" hreflang="${other}" href="${escapeXml(site.hrefOf(entry(other)))}" />`,
    )
    return [
      '  <url>',
      `    <loc>${escapeXml(site.hrefOf(entry(lang)))}</loc>`,
      `    <lastmod>${network.edition}</lastmod>`,
      ...alternates,
      '  </url>',
    ].join('\n')
  }

  return new Map([
    [
      'sitemap.xml',
      `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`,
    ],
    ['robots.txt', `User-agent: *\nAllow: /\nSitemap: ${site.hrefOf('sitemap.xml')}\n`],
  ])
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
