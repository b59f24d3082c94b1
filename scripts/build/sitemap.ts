import { postPagePath } from '../../src/i18n/post-page-path'
import { textPagePath, textPages } from '../../src/i18n/text-page-path'
import type { Network } from '../../src/model/network'
import type { SiteAddress } from './site-address'

interface Entry {
  readonly fr: string
  readonly en: string
}

/**
 * `sitemap.xml`, and `robots.txt`, which tells where it lies: content by path from the root of the site.
 * Both hold whole addresses: there are none as long as the site does not know where it is published.
 */
export function sitemapFiles(network: Network, site: SiteAddress): ReadonlyMap<string, string> {
  if (!site.isKnown) return new Map()
  const entries: readonly Entry[] = [
    { fr: '', en: 'en/' },
    ...textPages.map((name) => ({ fr: textPagePath('fr', name), en: textPagePath('en', name) })),
    ...network.posts.map(({ id }) => ({ fr: postPagePath('fr', id), en: postPagePath('en', id) })),
  ]
  const urls = entries.flatMap((entry) => [urlOf(entry, 'fr'), urlOf(entry, 'en')])

  function urlOf(entry: Entry, lang: 'fr' | 'en'): string {
    const alternates = (['fr', 'en'] as const).map(
      (other) =>
        `    <xhtml:link rel="alternate" hreflang="${other}" href="${escapeXml(site.hrefOf(entry[other]))}" />`,
    )
    return [
      '  <url>',
      `    <loc>${escapeXml(site.hrefOf(entry[lang]))}</loc>`,
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
