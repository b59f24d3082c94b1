import type { Manifest } from 'vite'

import type { PrerenderedPage } from '../../src/app/prerender'
import { type Lang, langs } from '../../src/i18n/languages/languages'
import { embedPath } from '../../src/i18n/site-paths'
import { escapeHtml, iconLinks } from './head-links'

const base = process.env['ATLAS_BASE'] ?? '/'

/** The script of the pages for frames: the client's build takes it as an entry. */
export const embedEntry = 'src/embed.tsx'

type Prerender = (lang: Lang) => Promise<PrerenderedPage>

/**
 * The pages that other sites may show in a frame, one for each language: content by path from the root of the
 * site. They hold no script but their own, so that nothing there reads or writes what the browser stores.
 */
export async function embedPages(
  prerenderEmbed: Prerender,
  manifest: Manifest,
): Promise<ReadonlyMap<string, string>> {
  const pages = new Map<string, string>()
  for (const lang of langs)
    pages.set(`${embedPath(lang)}index.html`, fillEmbedPage(lang, await prerenderEmbed(lang), manifest))
  return pages
}

function fillEmbedPage(lang: Lang, page: PrerenderedPage, manifest: Manifest): string {
  const entry = manifest[embedEntry]?.file
  const languageFile = manifest[`src/i18n/languages/${lang}.ts`]?.file
  if (!entry || !languageFile) throw new Error(`The build holds no script for the embeds in "${lang}"`)
  const chunks = chunksBelow(embedEntry, manifest)
  const styles = new Set(chunks.flatMap((key) => manifest[key]?.css ?? []))
  const scripts = chunks.flatMap((key) => manifest[key]?.file ?? []).filter((file) => file !== entry)
  const api = process.env['VITE_API_URL'] || `${base}api/v1/network.json`
  const head = [
    `<meta charset="utf-8" />`,
    `<meta name="viewport" content="width=device-width, initial-scale=1" />`,
    `<meta name="color-scheme" content="light dark" />`,
    `<title>${escapeHtml(page.title)}</title>`,
    // What can be found is the atlas; this is a piece of it.
    `<meta name="robots" content="noindex" />`,
    ...iconLinks(),
    `<link rel="preload" as="fetch" crossorigin href="${escapeHtml(api)}" />`,
    `<script type="module" crossorigin src="${base}${entry}"></script>`,
    ...[...scripts, languageFile].map(
      (file) => `<link rel="modulepreload" crossorigin href="${base}${file}" />`,
    ),
    ...[...styles].map((file) => `<link rel="stylesheet" crossorigin href="${base}${file}" />`),
  ]
  return `<!doctype html>
<html lang="${lang}">
  <head>
    ${head.join('\n    ')}
  </head>
  <body>
    <div id="root">${page.html}</div>
  </body>
</html>
`
}

/** A chunk of the build and all that it imports at once, itself first. */
export function chunksBelow(key: string, manifest: Manifest, known = new Set<string>()): readonly string[] {
  if (known.has(key)) return []
  known.add(key)
  return [key, ...(manifest[key]?.imports ?? []).flatMap((other) => chunksBelow(other, manifest, known))]
}
