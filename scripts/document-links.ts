import type { Manifest } from 'vite'

import type { Lang } from '../src/lib/languages/language-pack'

const base = process.env['ATLAS_BASE'] ?? '/'

/** Prerendered, so that their styles are needed before their code. */
const islands = [
  'src/features/network-figures/NetworkFigures.tsx',
  'src/features/figure-comparison/FigureComparison.tsx',
  'src/features/country-coverage/CountryCoverage.tsx',
]
const map = 'src/features/world-map/WorldMap.tsx'

/** Where the map is on the first screen; on a phone it is a view of its own. */
const mapMedia = 'media="(min-width: 768px)"'

function chunkOf(manifest: Manifest, source: string): Manifest[string] {
  const chunk = manifest[source]
  if (!chunk) throw new Error(`The build holds no file made from ${source}`)
  return chunk
}

/** The files of chunks and of all that they import from the start; chunks may import each other. */
function filesOf(manifest: Manifest, sources: readonly string[]): ReadonlySet<string> {
  const names = new Set(sources)
  // A set is walked to its end, whatever is added on the way.
  for (const name of names) for (const other of chunkOf(manifest, name).imports ?? []) names.add(other)
  return new Set([...names].map((name) => chunkOf(manifest, name).file))
}

/**
 * What the document asks for besides what Vite has put into it, all at once: the language; where the page is
 * prerendered, the styles of what is below the first screen, and after everything else the map and its borders.
 * @param api address of the network, where the document does not hold it
 */
export function documentLinks(manifest: Manifest, lang: Lang, api: string | null): readonly string[] {
  const own = filesOf(manifest, ['index.html'])
  const others = (...sources: readonly string[]) =>
    [...filesOf(manifest, sources)].filter((file) => !own.has(file))
  const words = others(`src/lib/languages/${lang}.ts`)
  const preload = (file: string) => `<link rel="modulepreload" crossorigin href="${base}${file}" />`
  if (api !== null)
    return [`<link rel="preload" as="fetch" crossorigin href="${api}" />`, ...words.map(preload)]
  const styles = islands.flatMap((source) => chunkOf(manifest, source).css ?? [])
  const mapCode = others(map, `src/lib/messages/${lang}/map.json`).filter((file) => !words.includes(file))
  const late = `fetchpriority="low" ${mapMedia} crossorigin`
  return [
    ...words.map(preload),
    ...[...new Set(styles)].map((file) => `<link rel="stylesheet" crossorigin href="${base}${file}" />`),
    ...mapCode.map((file) => `<link rel="modulepreload" ${late} href="${base}${file}" />`),
    ...(chunkOf(manifest, map).css ?? []).map(
      (file) => `<link rel="preload" as="style" ${late} href="${base}${file}" />`,
    ),
    `<link rel="preload" as="fetch" ${late} href="${base}borders.json" />`,
  ]
}
