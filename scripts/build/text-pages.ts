import type { Manifest } from 'vite'

import { readAccessibilityStatement } from '../../data/accessibility'
import type { PrerenderedPage, TextPageContent } from '../../src/app/prerender'
import { type Lang, langs } from '../../src/i18n/languages/languages'
import { textPagePath } from '../../src/i18n/site-paths'
import type { Network } from '../../src/model/network'
import { chunksBelow } from './embed-pages'
import { fillStaticPage, staticPageStyles } from './post-pages'
import type { SiteAddress } from './site-address'

const base = process.env['ATLAS_BASE'] ?? '/'

/** The script of the form on its page: the client's build takes it as an entry. */
export const checkEntry = 'src/check.tsx'

export const textPageStyles = [
  'src/app/text-page/text-page.css',
  'src/features/about/about.css',
  'src/features/changes/changes.css',
] as const

type Prerender = (lang: Lang, network: Network | null, content: TextPageContent) => Promise<PrerenderedPage>

type ToldChanges = Omit<Extract<TextPageContent, { name: 'changes' }>, 'name'>

/** The pages of words in both languages: content by path from the root of the site. They need no network, but to tell what changed they need all editions. */
export async function textPages(
  network: Network | null,
  changes: ToldChanges | null,
  prerenderText: Prerender,
  manifest: Manifest,
  site: SiteAddress,
): Promise<ReadonlyMap<string, string>> {
  const contents = [
    { name: 'about' },
    { name: 'accessibility', statement: readAccessibilityStatement() },
    { name: 'check' },
    ...(changes ? [{ name: 'changes', ...changes } as const] : []),
  ] as const
  const styles = staticPageStyles(manifest, textPageStyles)
  const checkStyles = staticPageStyles(manifest, textPageStyles, [checkEntry])
  const pages = new Map<string, string>()
  for (const content of contents) {
    for (const lang of langs) {
      const pathIn = (other: Lang) => textPagePath(other, content.name)
      const page = await prerenderText(lang, network, content)
      pages.set(
        `${pathIn(lang)}index.html`,
        content.name === 'check'
          ? fillStaticPage(pathIn, lang, page, checkStyles, site, checkScripts(manifest, lang))
          : fillStaticPage(pathIn, lang, page, styles, site),
      )
    }
  }
  return pages
}

/** The script of the form, and all that it imports or asks for first, at once. */
function checkScripts(manifest: Manifest, lang: Lang): readonly string[] {
  const fileOf = (source: string) => {
    const file = manifest[source]?.file
    if (!file) throw new Error(`The build holds no ${source} for the page of the form`)
    return file
  }
  const entry = fileOf(checkEntry)
  const imported = chunksBelow(checkEntry, manifest).flatMap((key) => manifest[key]?.file ?? [])
  const words = [`src/i18n/languages/${lang}.ts`, `src/i18n/messages/${lang}/check.json`].map(fileOf)
  return [
    `<script type="module" crossorigin src="${base}${entry}"></script>`,
    ...[...new Set([...imported, ...words])]
      .filter((file) => file !== entry)
      .map((file) => `<link rel="modulepreload" crossorigin href="${base}${file}" />`),
  ]
}
