import type { Manifest } from 'vite'

import type { EmbeddedOverview } from '../../src/api/fetch/embedded-overview'
import type { PrerenderedAtlas } from '../../src/app/prerender'
import { type Lang, langs } from '../../src/i18n/languages/languages'
import { atlasPath } from '../../src/i18n/site-paths'
import { documentLinks, takeFirstLinks } from './document-links'
import { appLinks, escapeHtml as escape, previewTags } from './head-links'
import { overviewBlock } from './overview-block'
import { siteAddress } from './site-address'

const base = process.env['ATLAS_BASE'] ?? '/'

/**
 * Fills the built `index.html` for one language: its language, title, description, the links between the
 * two languages, what to fetch ahead, and the prerendered page with what it was prerendered from.
 * `embedded` is null where the data lie on another server; `blocks` are more markup for the head.
 * Throws when a placeholder is missing from the template.
 */
export function fillDocument(
  template: string,
  lang: Lang,
  page: PrerenderedAtlas,
  embedded: EmbeddedOverview | null,
  manifest: Manifest,
  blocks: readonly string[] = [],
): string {
  const api = escape(process.env['VITE_API_URL'] || `${base}api/v1/network.json`)
  const head = [
    `<meta name="description" content="${escape(page.description)}" />`,
    ...langs.map((other) => `<link rel="alternate" hreflang="${other}" href="${base}${atlasPath(other)}" />`),
    ...documentLinks(manifest, lang, embedded ? null : api),
    ...previewTags(
      { lang, title: page.title, description: page.description, type: 'website', path: atlasPath(lang) },
      siteAddress(process.env['ATLAS_URL']),
    ),
    ...appLinks(lang),
    ...blocks,
  ]
  const fill = (html: string, mark: string, content: string) => {
    if (!html.includes(mark)) throw new Error(`index.html has no ${mark}`)
    // A function, so that "$" in the content stays what it is.
    return html.replace(mark, () => content)
  }
  const { rest, first } = takeFirstLinks(template)
  let html = fill(rest, '<html lang="fr">', `<html lang="${lang}">`)
  html = fill(html, '<title>Atlas SSI</title>', `<title>${escape(page.title)}</title>`)
  html = fill(html, '<!--first-->', first.join('\n    '))
  html = fill(html, '<!--head-->', head.join('\n    '))
  html = fill(
    html,
    'boot.js">',
    `boot.js"${embedded ? ` data-network="${api}"` : ''} data-parameters="${page.parameters.all.join(' ')}" data-whole="${page.parameters.whole.join(' ')}">`,
  )
  html = fill(html, '<!--overview-->', embedded ? overviewBlock(embedded) : '')
  return fill(html, '<!--app-->', page.html)
}
