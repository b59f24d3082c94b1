import type { Manifest } from 'vite'

import type { Lang } from '../../src/i18n/languages/languages'
import { mapMedia } from '../../src/ui/map-media'

const base = process.env['ATLAS_BASE'] ?? '/'

/** Prerendered, so that their styles are needed before their code. */
const islands = [
  'src/features/network-figures/NetworkFigures.tsx',
  'src/features/figure-comparison/FigureComparison.tsx',
  'src/features/country-coverage/CountryCoverage.tsx',
]
const map = 'src/features/world-map/WorldMap.tsx'

function chunkOf(manifest: Manifest, source: string): Manifest[string] {
  const chunk = manifest[source]
  if (!chunk) throw new Error(`The build holds no file made from ${source}`)
  return chunk
}

/** Chunks and all that they import from the start; chunks may import each other. */
function chunksOf(manifest: Manifest, sources: readonly string[]): readonly Manifest[string][] {
  const names = new Set(sources)
  // A set is walked to its end, whatever is added on the way.
  for (const name of names) for (const other of chunkOf(manifest, name).imports ?? []) names.add(other)
  return [...names].map((name) => chunkOf(manifest, name))
}

function filesOf(manifest: Manifest, sources: readonly string[]): ReadonlySet<string> {
  return new Set(chunksOf(manifest, sources).map(({ file }) => file))
}

function stylesOf(manifest: Manifest, sources: readonly string[]): readonly string[] {
  return [...new Set(chunksOf(manifest, sources).flatMap(({ css }) => css ?? []))]
}

/**
 * What the document asks for besides what Vite has put into it, all at once: the language; where the page is
 * prerendered, the code of the map, the styles of what is below the first screen, and after everything else the borders.
 * @param api address of the network, where the document does not hold it
 */
export function documentLinks(manifest: Manifest, lang: Lang, api: string | null): readonly string[] {
  const own = filesOf(manifest, ['index.html'])
  const others = (...sources: readonly string[]) =>
    [...filesOf(manifest, sources)].filter((file) => !own.has(file))
  const words = others(`src/i18n/languages/${lang}.ts`)
  const preload = (file: string) => `<link rel="modulepreload" crossorigin href="${base}${file}" />`
  if (api !== null)
    return [`<link rel="preload" as="fetch" crossorigin href="${api}" />`, ...words.map(preload)]
  const ownStyles = stylesOf(manifest, ['index.html'])
  // Those of what an island shares with parts that come later lie in chunks that it imports.
  const styles = stylesOf(manifest, islands).filter((file) => !ownStyles.includes(file))
  const ofMap = `media="${mapMedia}" crossorigin`
  const isLong = (file: string) => file.includes('/map-')
  const mapCode = others(map)
    .filter((file) => !words.includes(file))
    .toSorted((a, b) => Number(isLong(b)) - Number(isLong(a)))
    .map((file) => `<link rel="modulepreload" ${ofMap} href="${base}${file}" />`)
  const [pack = '', ...moreWords] = words.map(preload)
  return [
    pack,
    // The next connection that is free: nothing else that is asked for from here on takes longer.
    ...mapCode.slice(0, 1),
    ...moreWords,
    ...styles.map((file) => `<link rel="stylesheet" crossorigin href="${base}${file}" />`),
    ...mapCode.slice(1),
    ...(chunkOf(manifest, map).css ?? []).map(
      (file) => `<link rel="preload" as="style" fetchpriority="low" ${ofMap} href="${base}${file}" />`,
    ),
    `<link rel="preload" as="fetch" fetchpriority="low" ${ofMap} href="${base}borders.json" />`,
  ]
}

/**
 * Takes what Vite has put at the end of the head out of a built document: the styles and scripts that nothing is drawn
 * without. They are to stand at its beginning, in this order: a browser opens six connections to a server that speaks
 * HTTP/1.1, and what comes seventh waits until one is free. What all else imports is the longest, so it must not wait.
 */
export function takeFirstLinks(html: string): { readonly rest: string; readonly first: readonly string[] } {
  const first: string[] = []
  const link = / *(<link rel="(?:modulepreload|stylesheet)"[^>]*>|<script type="module"[^>]*><\/script>)\n?/g
  const rest = html.replaceAll(link, (_, tag: string) => {
    first.push(tag)
    return ''
  })
  const order = ['stylesheet', '/core-', '<script', '']
  const rank = (tag: string) => order.findIndex((part) => tag.includes(part))
  return { rest, first: first.toSorted((a, b) => rank(a) - rank(b)) }
}
