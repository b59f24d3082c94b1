import type { Manifest } from 'vite'

import type { PrerenderedPage } from '../src/app/prerender'
import { atlasPath } from '../src/lib/site-paths'
import { appLinks, escapeHtml as escape, previewTags } from './head-links'
import { siteAddress } from './site-address'

const base = process.env['ATLAS_BASE'] ?? '/'

/**
 * Fills the built `index.html` for one language: its language, title, description, the links between the
 * two languages, what to fetch ahead, and the prerendered page with the digest of its data.
 * `blocks` are more markup for the head, such as a block of data.
 * Throws when a placeholder is missing from the template.
 */
export function fillDocument(
  template: string,
  lang: 'fr' | 'en',
  page: PrerenderedPage,
  digest: string | null,
  manifest: Manifest,
  blocks: readonly string[] = [],
): string {
  const languageFile = manifest[`src/lib/languages/${lang}.ts`]?.file
  if (!languageFile) throw new Error(`The build holds no file for the language "${lang}"`)
  const api = process.env['VITE_API_URL'] || `${base}api/v1/network.json`
  const head = [
    `<meta name="description" content="${escape(page.description)}" />`,
    `<link rel="alternate" hreflang="fr" href="${base}" />`,
    `<link rel="alternate" hreflang="en" href="${base}en/" />`,
    `<link rel="preload" as="fetch" crossorigin href="${escape(api)}" />`,
    `<link rel="modulepreload" href="${base}${languageFile}" />`,
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
  let html = fill(template, '<html lang="fr">', `<html lang="${lang}">`)
  html = fill(html, '<title>Atlas SSI</title>', `<title>${escape(page.title)}</title>`)
  html = fill(html, '<!--head-->', head.join('\n    '))
  html = fill(html, '<div id="root">', `<div id="root"${digest === null ? '' : ` data-digest="${digest}"`}>`)
  return fill(html, '<!--app-->', page.html)
}
