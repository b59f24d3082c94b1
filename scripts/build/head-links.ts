import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { type Lang, languageRow, langs } from '../../src/i18n/languages/languages'
import { atlasPath } from '../../src/i18n/site-paths'
import type { Site } from './site'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Escapes text for HTML, between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => escapes[character] ?? character)
}

/** A colour token of the page in both themes, for uses outside of it: the browser's own frame, pictures. */
export function coloursOf(token: string): { readonly light: string; readonly dark: string } {
  const tokens = readFileSync(join(import.meta.dirname, '../../src/ui/tokens.css'), 'utf8')
  const [, light, dark] =
    new RegExp(`--${token}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens) ?? []
  if (!light || !dark) throw new Error(`tokens.css names no colours for --${token}`)
  return { light, dark }
}

/** The icons of the site, for tabs, bookmarks and home screens. */
export function iconLinks(base: string): readonly string[] {
  return [
    `<link rel="icon" href="${base}favicon.ico" sizes="32x32" />`,
    `<link rel="icon" href="${base}favicon.svg" type="image/svg+xml" />`,
    `<link rel="apple-touch-icon" href="${base}icons/apple-touch-icon.png" />`,
  ]
}

/** The icons, the manifest and the theme colours. */
export function appLinks(lang: Lang, base: string): readonly string[] {
  const { light, dark } = coloursOf('paper')
  return [
    ...iconLinks(base),
    `<link rel="alternate" type="application/atom+xml" href="${base}${atlasPath(lang)}feed.xml" />`,
    `<link rel="manifest" href="${base}${atlasPath(lang)}manifest.webmanifest" />`,
    `<meta name="theme-color" content="${light}" media="(prefers-color-scheme: light)" />`,
    `<meta name="theme-color" content="${dark}" media="(prefers-color-scheme: dark)" />`,
  ]
}

interface Previewed {
  readonly lang: Lang
  readonly title: string
  readonly description: string
  readonly type: 'website' | 'article'
  /** Path below the root of the site. */
  readonly path: string
}

/** The preview of a shared link (Open Graph). Picture and address have to be absolute: without `ATLAS_URL` both are left out. */
export function previewTags(page: Previewed, site: Site): readonly string[] {
  const [title, description] = [escapeHtml(page.title), escapeHtml(page.description)]
  const property = (name: string, content: string) => `<meta property="og:${name}" content="${content}" />`
  const whole = [
    property('url', escapeHtml(site.hrefOf(page.path))),
    property('image', escapeHtml(site.hrefOf(`social/atlas-ssi.${page.lang}.png`))),
    property('image:type', 'image/png'),
    property('image:width', '1200'),
    property('image:height', '630'),
    property('image:alt', title),
  ]
  return [
    property('type', page.type),
    property('site_name', 'Atlas SSI'),
    property('title', title),
    property('description', description),
    property('locale', languageRow(page.lang).openGraph),
    ...langs
      .filter((other) => other !== page.lang)
      .map((other) => property('locale:alternate', languageRow(other).openGraph)),
    ...(site.isKnown ? whole : []),
    `<meta name="twitter:card" content="${site.isKnown ? 'summary_large_image' : 'summary'}" />`,
  ]
}

/** The web app manifest in one language: the name on a home screen, and the page that it opens. */
export function webManifest(
  lang: Lang,
  page: { readonly title: string; readonly description: string },
  base: string,
): string {
  const start = `${base}${atlasPath(lang)}`
  const { light } = coloursOf('paper')
  const icon = (size: number, purpose: 'any' | 'maskable') => ({
    src: `${base}icons/${purpose === 'any' ? 'icon' : 'maskable'}-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  })
  const manifest = {
    id: start,
    name: page.title,
    short_name: 'Atlas SSI',
    description: page.description,
    lang,
    dir: languageRow(lang).direction,
    start_url: start,
    scope: base,
    display: 'minimal-ui',
    background_color: light,
    theme_color: light,
    icons: [icon(192, 'any'), icon(512, 'any'), icon(192, 'maskable'), icon(512, 'maskable')],
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}
