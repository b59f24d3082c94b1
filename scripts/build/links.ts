import type { Manifest, ManifestChunk } from 'vite'

import type { Lang } from '../../src/i18n/languages/languages'
import { mapMedia } from '../../src/ui/map-media'
import { escapeHtml } from './head-links'
import type { Site } from './site'

/** The entry scripts of documents, by the name that the build gives to their files. */
export const scripts = { index: 'src/main.tsx', embed: 'src/embed.tsx', check: 'src/check.tsx' } as const

/** Style sheets of pages without script. No module imports them, so they are entries of the client's build. */
const styles = {
  post: [
    'src/app/post-page/post-page.css',
    'src/features/mission-card/static-card.css',
    'src/features/mission-card/changes/change-mark.css',
  ],
  text: [
    'src/app/text-page/text-page.css',
    'src/app/text-page/api-page.css',
    'src/features/about/about.css',
    'src/features/changes/changes.css',
  ],
} as const
export const staticStyles = Object.values(styles).flat()

/** Prerendered, so that their styles are needed before their code. */
const foot = 'src/app/shell/PageFooter.tsx'
const prerenderedParts = [
  foot,
  'src/features/network-figures/NetworkFigures.tsx',
  'src/features/figure-comparison/FigureComparison.tsx',
  'src/features/country-coverage/CountryCoverage.tsx',
]
const lifeLine = 'src/features/mission-card/year/LifeLine.tsx'
const checkRoot = 'src/app/check/CheckRoot.tsx'
const map = 'src/features/world-map/WorldMap.tsx'

/**
 * Builds the tags that load the scripts and styles of a document, in the order of loading: from Vite's manifest in a build,
 * from the sources in the development server.
 */
export type Links = (kind: DocumentKind, lang: Lang) => readonly string[]
type DocumentKind = 'atlas' | 'embed' | 'check' | 'text' | 'post' | 'missing'

/** Chunks with all their static imports, imported ones first; imports may be circular. */
function chunksOf(manifest: Manifest, sources: readonly string[], seen = new Set<string>()): ManifestChunk[] {
  return sources.flatMap((source) => {
    if (seen.has(source)) return []
    seen.add(source)
    const chunk = manifest[source]
    if (!chunk) throw new Error(`The build holds no file made from ${source}`)
    return [...chunksOf(manifest, chunk.imports ?? [], seen), chunk]
  })
}

/** The links of a built site. Throws, when called for a document, if the build lacks what it needs. */
export function builtLinks(manifest: Manifest, { base, api }: Site): Links {
  const filesOf = (...sources: readonly string[]) => chunksOf(manifest, sources).map(({ file }) => file)
  /** The file of a source, without its imports. */
  const fileOf = (source: string) => filesOf(source).at(-1) ?? ''
  const stylesOf = (...sources: readonly string[]) => [
    ...new Set(
      chunksOf(manifest, sources).flatMap(({ file, css = [] }) => (file.endsWith('.css') ? [file] : css)),
    ),
  ]
  const script = (file: string) => `<script type="module" crossorigin src="${base}${file}"></script>`
  const preload = (file: string) => `<link rel="modulepreload" crossorigin href="${base}${file}" />`
  const style = (file: string) => `<link rel="stylesheet" crossorigin href="${base}${file}" />`
  const network = `<link rel="preload" as="fetch" crossorigin href="${escapeHtml(api ?? `${base}api/v1/network.json`)}" />`
  const packOf = (lang: Lang) => `src/i18n/languages/${lang}.ts`

  /**
   * Files that block rendering come first: browsers open six connections to an HTTP/1.1 server, and the seventh request
   * waits. Then the language; if the page is prerendered, the code of the map, the styles of parts below the first screen,
   * and the borders.
   */
  function ofAtlas(lang: Lang): readonly string[] {
    const own = filesOf(scripts.index)
    const pack = filesOf(packOf(lang)).filter((file) => !own.includes(file))
    const first = [
      ...stylesOf(scripts.index).map(style),
      ...own.slice(0, -1).map(preload),
      script(fileOf(scripts.index)),
    ]
    if (api !== null) return [...first, network, ...pack.map(preload)]
    const ofMap = `media="${mapMedia}" crossorigin`
    const low = 'fetchpriority="low"'
    const early = [...own, ...pack]
    const mapCode = filesOf(map).filter((file) => !early.includes(file))
    const ownStyles = stylesOf(scripts.index)
    return [
      ...first,
      ...pack.map(preload),
      ...mapCode.map((file) => `<link rel="modulepreload" ${ofMap} href="${base}${file}" />`),
      ...stylesOf(...prerenderedParts)
        .filter((file) => !ownStyles.includes(file))
        .map(style),
      ...(manifest[map]?.css ?? []).map(
        (file) => `<link rel="preload" as="style" ${low} ${ofMap} href="${base}${file}" />`,
      ),
      `<link rel="preload" as="fetch" ${low} ${ofMap} href="${base}borders.json" />`,
    ]
  }

  /** A script, then its imports and the modules to preload with it. */
  const withImports = (source: string, ...asked: readonly string[]) => [
    script(fileOf(source)),
    ...[...filesOf(source).slice(0, -1), ...asked.map(fileOf)].map(preload),
  ]

  const links: Readonly<Record<DocumentKind, (lang: Lang) => readonly string[]>> = {
    atlas: ofAtlas,
    embed: (lang) => [
      network,
      ...withImports(scripts.embed, packOf(lang)),
      ...stylesOf(scripts.embed).map(style),
    ],
    check: (lang) => [
      ...stylesOf(scripts.index, foot, checkRoot, ...styles.text).map(style),
      ...withImports(scripts.check, checkRoot, packOf(lang), `src/i18n/messages/${lang}/check.json`),
    ],
    text: () => stylesOf(scripts.index, foot, ...styles.text).map(style),
    post: () => stylesOf(scripts.index, foot, lifeLine, ...styles.post).map(style),
    missing: () => stylesOf(scripts.index, foot, ...styles.post).map(style),
  }
  return (kind, lang) => links[kind](lang)
}
